import type pg from "pg"
import type { Ctx } from "#platform/ctx.ts"
import { reckonClocks } from "../server/domains/recovery/clocks/reckon-clocks.ts"
import { tellDueClocks } from "../server/domains/recovery/clocks/tell-due-clocks.ts"
import { withBenchProgram } from "./parts/bench-house.ts"
import { generateUnits } from "./parts/generate-facts.ts"

const openCases = 100_000
/** Each with some 250 cases, far more than anybody has: who are told are many, and their mails with them. */
const owners = 400
const atOnce = 1_000
/** A Wednesday on which all of them come in between five past nine and three in the afternoon; nobody says a word to anyone. */
const day = "2026-11-25"

/**
 * The round that tells of clocks, over 100,000 open cases in 164 branches: when nothing is due, when the minute's one in a hundred is, and when a
 * third is at once, as after a night without the program. 400 owners have an address: each gets one mail for all that is told in a batch.
 */
export default function run(): Promise<object> {
  return withBenchProgram(async ({ ctx, client }) => {
    await generateUnits(client)
    const ids = await generateOpenCases(client)
    const reckoned = await timed(async () => {
      for (let from = 0; from < ids.length; from += atOnce) await reckonClocks(ctx, ids.slice(from, from + atOnce))
    })
    await client.query("analyze")
    const rounds: object[] = []
    for (const time of ["15:00", "15:09", "17:00"]) {
      const at: Ctx = { ...ctx, now: () => new Date(`${day}T${time}:00Z`) }
      const before = await told(client)
      const ms = await timed(() => tellDueClocks(at))
      rounds.push({ "round at": time, "told of clocks": (await told(client)) - before, ms })
    }
    return { "open cases": openCases, "all clocks worked out anew, ms": reckoned, rounds }
  })
}

async function generateOpenCases(client: pg.ClientBase): Promise<string[]> {
  await client.query(`
    create temporary table owner as select row_number() over () - 1 as n, gen_random_uuid() as id from generate_series(1, ${owners});
    insert into people_person (id, name, email, unit_id, job, role, made_at)
    select owner.id, 'Owner ' || owner.n, 'owner-' || owner.n || '@bench.example', branch.id, 'Agent', 'member', '${day}'
    from owner join branch on branch.n = owner.n % 164;
    insert into recovery_case (id, subject, source, unit_id, owner_id, state, severity, opened_at)
    select gen_random_uuid(), 'Charged twice', 'note', branch.id, owner.id, 'open', 'low',
      '${day}T09:05Z'::timestamptz + made.n * interval '355 minutes' / ${openCases}
    from generate_series(0, ${openCases - 1}) as made (n) join branch on branch.n = made.n % 164 join owner on owner.n = made.n % ${owners};
    insert into recovery_clock_event (case_id, at, kind, unit_id, severity)
    select id, opened_at, 'opened', unit_id, severity from recovery_case order by opened_at`)
  const { rows } = await client.query<{ id: string }>("select id from recovery_case")
  return rows.map(({ id }) => id)
}

async function told(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from recovery_clock_told")
  return rows[0]?.n ?? 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return Math.round(performance.now() - started)
}
