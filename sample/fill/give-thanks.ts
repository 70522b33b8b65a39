import { sql } from "kysely"
import { uuidV7 } from "#platform/database/uuid.ts"
import { type AuditRow, insert, writeAudit } from "../cases/case-rows.ts"
import { say } from "../comments/template.ts"
import type { Random } from "../random/random.ts"
import { type Colleague, type Ground, getLead } from "./ground.ts"
import type { ThanksWords } from "./plan.ts"

type Kudos = {
  id: string
  words: string
  standard_id: string | null
  from_id: string | null
  response_id: string | null
  confirmed_by: string | null
  at: Date
  people: string[]
}

const hour = 3_600_000

/** Colleagues thank each other all year, mostly in their own team; as giveKudos does, in bulk. */
export async function thankColleagues(
  ground: Ground,
  random: Random,
  what: { words: readonly ThanksWords[]; times: number; standardIds: readonly string[] },
): Promise<void> {
  const { people, calendar } = ground
  const kudos = Array.from({ length: what.times }, (_, n) => {
    const own = random.fork(String(n))
    const at = calendar.at(own.int(0, 363), own.int(6 * 3600, 20 * 3600))
    const here = people.filter(({ startedDaysAgo }) => startedDaysAgo > 364)
    const from = own.pick(here)
    const near = here.filter(({ unit, id }) => id !== from.id && (unit === from.unit || own.chance(0.02)))
    const to = own.pick(near.length > 0 ? near : here.filter(({ id }) => id !== from.id))
    const { words, standard } = own.pick(what.words)
    const standard_id = standard === null ? null : (what.standardIds[standard] ?? null)
    const slots = { name: to.first, gender: to.gender }
    return { ...given(say(words, own, slots).trim(), [to.id], at), standard_id, from_id: from.id }
  })
  await writeKudos(ground, kudos)
}

/**
 * Leads answer what customers' comments proposed, but for the last days' that still wait for them; as confirmProposal and setAsideProposal do, in bulk.
 */
export async function answerProposals(
  ground: Ground,
  random: Random,
  what: { waiting: number; standardIds: readonly string[] },
): Promise<void> {
  const { ctx, people, calendar } = ground
  await sql`update recognition_proposal p set at = r.received_at + interval '2 seconds'
    from listening_response r where r.id = p.response_id and p.settled_at is null`.execute(ctx.db)
  const unitOf = new Map(people.map(({ id, unit }) => [id, unit]))
  const rows = await ctx.db
    .selectFrom("recognition_proposal")
    .select(["id", "response_id", "words", "candidates", "standard_id", "at"])
    .where("settled_at", "is", null)
    .where("response_id", "is not", null)
    .where("at", "<", calendar.at(what.waiting, 0))
    .orderBy("at")
    .execute()
  const kudos: (Kudos & { proposal: string })[] = []
  const aside: { id: string; at: Date; by: Colleague; responseId: string }[] = []
  for (const [n, row] of rows.entries()) {
    const own = random.fork(String(n))
    const at = new Date(Math.min(row.at.getTime() + own.around(14, 0.8) * hour, calendar.now.getTime() - 60_000))
    const to = own.pick(row.candidates)
    const by = getLead(ground, unitOf.get(to) ?? "")
    const likely = row.candidates.length === 1 ? 0.84 : 0.5
    const said = own.next()
    const standard_id = row.standard_id ?? (own.chance(0.7) ? (what.standardIds[own.pick([1, 1, 2, 3])] ?? null) : null)
    if (said < likely)
      kudos.push({
        ...given(row.words, [to], at),
        standard_id,
        response_id: row.response_id as string,
        confirmed_by: by.id,
        proposal: row.id,
      })
    else if (said < 0.9) aside.push({ id: row.id, at, by, responseId: row.response_id as string })
  }
  await writeKudos(ground, kudos)
  const settled = [
    ...kudos.map(({ proposal, at, id }) => ({ id: proposal, at, kudos_id: id })),
    ...aside.map(({ id, at }) => ({ id, at, kudos_id: null })),
  ]
  await sql`update recognition_proposal p set settled_at = s.at, kudos_id = s.kudos_id
    from json_to_recordset(${JSON.stringify(settled)}) as s(id uuid, at timestamptz, kudos_id uuid) where p.id = s.id`.execute(
    ctx.db,
  )
  await writeAudit(
    ctx,
    aside.map(({ id, at, by, responseId }) =>
      audited(at, by.id, "proposal-set-aside", "proposal", id, { responseId, thankYouId: null }),
    ),
  )
}

const given = (words: string, people: string[], at: Date): Kudos => ({
  id: uuidV7(at),
  words,
  people,
  at,
  standard_id: null,
  from_id: null,
  response_id: null,
  confirmed_by: null,
})

async function writeKudos({ ctx }: Ground, kudos: readonly Kudos[]): Promise<void> {
  const columns =
    "id uuid, words text, standard_id uuid, from_id uuid, response_id uuid, confirmed_by uuid, at timestamptz"
  await insert(ctx, "recognition_kudos", columns, kudos)
  const thanked = kudos.flatMap(({ id, people }) => people.map((person_id) => ({ kudos_id: id, person_id })))
  await insert(ctx, "recognition_kudos_person", "kudos_id uuid, person_id uuid", thanked)
  await writeAudit(
    ctx,
    kudos.map(({ id, at, people, response_id, from_id, confirmed_by }) =>
      audited(at, from_id ?? confirmed_by, "kudos-given", "kudos", id, {
        people,
        units: [],
        responseId: response_id,
        thankYouId: null,
      }),
    ),
  )
}

function audited(
  at: Date,
  actor_id: string | null,
  deed: string,
  subject_kind: string,
  subject_id: string,
  detail: Record<string, unknown>,
): AuditRow {
  return { at, actor_kind: "person", actor_id, deed, subject_kind, subject_id, detail }
}
