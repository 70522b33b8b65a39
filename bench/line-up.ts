import type pg from "pg"
import { readComment } from "#language"
import type { Ctx, PersonActor } from "#platform/ctx.ts"
import { getCard } from "../server/domains/line-up/card-queries.ts"
import { composeLineUps } from "../server/domains/line-up/compose-line-ups.ts"
import { listFeedback } from "../server/domains/listening/feedback/feedback-queries.ts"
import { readMyAlerts } from "../server/domains/measures/alerts/read-alerts.ts"
import { readFairness } from "../server/domains/recognition/fairness/read-fairness.ts"
import { listBoard, listThanksOf } from "../server/domains/recognition/kudos-queries.ts"
import { listOpenProposals } from "../server/domains/recognition/proposal-queries.ts"
import { listMyWork } from "../server/domains/recovery/cases/my-work-query.ts"
import { withBenchProgram } from "./parts/bench-house.ts"

const teams = 500
const people = 5_000
const kudos = 200_000
const cases = 50_000
const cardsBefore = 120
/** A Wednesday, half past three in the morning where all of them work. */
const morning = new Date("2026-11-25T03:30:00Z")

const agent: Omit<PersonActor, "id" | "unitId"> = {
  kind: "person",
  name: "Agent",
  role: "member",
  strength: "full",
  sessionId: "",
  locale: null,
}

/**
 * The morning round of the line-up: the cards of 500 teams of ten, with four years of thanks, half a year of cards and 20 standards to choose from. The
 * second round finds every card made. Then each team's card is read by one of it, a page of the board, and all that My day asks for.
 */
export default function run(): Promise<object> {
  return withBenchProgram(async ({ ctx, client }) => {
    await generate(client)
    await client.query("analyze")
    const at: Ctx = { ...ctx, now: () => morning }
    // The language reads its models once, with the first comment after a start.
    readComment("The queue was long.")
    const first = await timed(() => composeLineUps(at))
    const again = await timed(() => composeLineUps(at))
    const { rows: told } = await client.query(
      "select count(kudos_id)::int as stories, count(case_id)::int as misses from line_up_card where day = '2026-11-25'",
    )
    const { rows: readers } = await client.query<{ id: string; unitId: string }>(
      `select distinct on (unit_id) id, unit_id as "unitId" from people_person where job = 'Agent' order by unit_id`,
    )
    const cards: number[] = []
    const boards: number[] = []
    const days: number[] = []
    for (const { id, unitId } of readers) {
      const actor = { ...agent, id, unitId }
      const mine: Ctx = { ...at, actor }
      cards.push((await timed(() => getCard(mine, { unitId: "mine", day: "today" }))).ms)
      boards.push((await timed(() => listBoard(mine, { limit: 20 }))).ms)
      days.push((await timed(() => readMyDay(mine, id))).ms)
    }
    const above: Ctx = {
      ...at,
      actor: { ...agent, role: "steward", id: readers[0]?.id ?? "", unitId: readers[0]?.unitId ?? "" },
    }
    const fairness = await timed(() => readFairness(above, { days: "365" }))
    return {
      teams,
      people,
      kudos,
      cases,
      "cards made": first.made,
      ...told[0],
      "composed in, ms": first.ms,
      "again, none to make, ms": again.ms,
      readings: [
        { of: "the card", "median, ms": quantile(cards, 0.5), "p95, ms": quantile(cards, 0.95) },
        { of: "the board", "median, ms": quantile(boards, 0.5), "p95, ms": quantile(boards, 0.95) },
        { of: "My day", "median, ms": quantile(days, 0.5), "p95, ms": quantile(days, 0.95) },
      ],
      "how a year's thanks go round among all, ms": fairness.ms,
    }
  })
}

/** What the screen asks for when it opens, all at once. */
const readMyDay = (mine: Ctx, personId: string) =>
  Promise.all([
    getCard(mine, { unitId: "mine", day: "today" }),
    listMyWork(mine),
    readMyAlerts(mine),
    listFeedback(mine, { unit: "mine", from: "2026-11-24", limit: 6, words: "only" }),
    listThanksOf(mine, personId, 3),
    listOpenProposals(mine, 5),
  ])

async function generate(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table team as select n, gen_random_uuid() as id from generate_series(0, ${teams - 1}) n;
    create temp table top as select id from people_unit where parent_id is null;
    insert into people_unit (id, code, name, parent_id, ancestors)
    select team.id, 't' || n, 'Team ' || n, top.id, array[top.id, team.id] from team, top;
    create temp table one as select n, gen_random_uuid() as id, n % ${teams} as team from generate_series(0, ${people - 1}) n;
    insert into people_person (id, name, unit_id, job, role, starts_on, made_at)
    select one.id, 'Person ' || one.n, team.id, 'Agent', 'member', date '2010-01-01' + one.n, '2022-01-01'
    from one join team on team.n = one.team;
    create temp table standard as select n, gen_random_uuid() as id, gen_random_uuid() as version from generate_series(1, 20) n;
    insert into standards_standard (id, position, state, made_at) select id, n, 'draft', '2022-01-01' from standard;
    insert into standards_version (id, standard_id, number, title, behaviour, why, looks_like, not_like, toward, content_hash, written_at)
    select version, id, 1, 'Standard ' || n, 'We do it', '', '', '', 'both', decode(repeat('00', 32), 'hex'), '2022-01-01' from standard;
    update standards_standard set version_id = standard.version, state = 'published' from standard where standard.id = standards_standard.id;
    create temp table thanks as
    select n, at, uuidv7(at - now()) as id from (
      select n, timestamptz '${morning.toISOString()}' - (${kudos} - n) * interval '4 years' / ${kudos} as at from generate_series(0, ${kudos - 1}) n) made;
    insert into recognition_kudos (id, words, standard_id, from_id, at)
    select thanks.id, 'Stayed late to find a lost card.', standard.id, one.id, at
    from thanks join standard on standard.n = thanks.n % 20 + 1 join one on one.n = thanks.n * 7 % ${people};
    insert into recognition_kudos_person (kudos_id, person_id)
    select thanks.id, one.id from thanks join one on one.n = (thanks.n * 31 + 1) % ${people};
    insert into recognition_kudos_unit (kudos_id, unit_id)
    select thanks.id, team.id from thanks join team on team.n = thanks.n % ${teams} where thanks.n % 50 = 0;
    insert into recovery_case (id, subject, words, source, unit_id, owner_id, state, severity, opened_at)
    select gen_random_uuid(), 'Waited an hour at the counter and nobody told me why', 'It took an hour.', 'note', team.id, one.id, 'open', 'low',
      timestamptz '${morning.toISOString()}' - made.n * interval '365 days' / ${cases}
    from generate_series(0, ${cases - 1}) as made (n) join team on team.n = made.n % ${teams} join one on one.n = made.n % ${people};
    create temp table told as select team, id, row_number() over (partition by team order by id desc) as place
    from (select thanks.id, one.team from thanks join one on one.n = (thanks.n * 31 + 1) % ${people}) of_team;
    insert into line_up_card (id, unit_id, day, standard_id, kudos_id, question_key, made_at)
    select gen_random_uuid(), team.id, date '2026-11-25' - ago, standard.id, told.id, 'where-it-matters', '${morning.toISOString()}'
    from team cross join generate_series(1, ${cardsBefore}) ago join standard on standard.n = ago % 20 + 1
    join told on told.team = team.n and told.place = ago + 10`)
}

function quantile(values: readonly number[], q: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(q * values.length) - 1] ?? 0
}

async function timed<T>(work: () => Promise<T>): Promise<{ made: T; ms: number }> {
  const started = performance.now()
  const made = await work()
  return { made, ms: Math.round((performance.now() - started) * 10) / 10 }
}
