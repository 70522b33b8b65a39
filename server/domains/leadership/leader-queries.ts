import { type RawBuilder, sql } from "kysely"
import type { z } from "zod"
import type * as contract from "#contracts/leadership.ts"
import { dayAfter, dayAt } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { standardsIn } from "#standards"
import { stateOf } from "./commitment.ts"

type Leaders = z.input<typeof contract.getLeaders.reply>
type Mine = z.input<typeof contract.getMyLeading.reply>
type Leader = Leaders["leaders"][number]

/** Thirteen weeks: a quarter, of which the last day is today. */
const daysShown = 91
const mostLeaders = 300
const mostDecisions = 100
/** How long a commitment that passed without a word waits for one on My day. */
const daysAsked = 14

/** What leaders did, for everybody to see: who kept nothing stands beside who kept all, in the order of names. */
export async function readLeaders(ctx: Ctx): Promise<Leaders> {
  const today = await dayAt(ctx, null, ctx.now())
  const since = dayAfter(today, 1 - daysShown)
  const [commitments, deeds, decisions] = await Promise.all([
    listCommitments(ctx, sql<boolean>`c.due_on >= ${since}::date`, today),
    sumDeeds(ctx, since),
    listDecisions(ctx, since),
  ])
  const leaders = new Map<string, Leader>()
  const of = ({ person_id: id, name, unit }: Of) => {
    const found = leaders.get(id) ?? { person: { id, name }, unit, commitments: [], deeds: [] }
    leaders.set(id, found)
    return found
  }
  for (const { of: whose, ...commitment } of commitments) of(whose).commitments.push(commitment)
  for (const { of: whose, ...deed } of deeds) of(whose).deeds.push(deed)
  const named = [...leaders.values()].toSorted((a, b) => a.person.name.localeCompare(b.person.name))
  return { since, today, leaders: named.slice(0, mostLeaders), decisions }
}

/** What waits for the caller's word, and what they logged last. */
export async function readMyLeading(ctx: Ctx): Promise<Mine> {
  const { id } = personOf(ctx)
  const today = await dayAt(ctx, null, ctx.now())
  const near = sql<boolean>`c.person_id = ${id} and told.kept is null
    and c.due_on between ${dayAfter(today, -daysAsked)}::date and ${dayAfter(today, 7)}::date`
  const [due, deeds] = await Promise.all([
    listCommitments(ctx, near, today),
    ctx.db
      .selectFrom("leadership_deed as deed")
      .select(["deed.id", sql<Mine["deeds"][number]["kind"]>`deed.kind`.as("kind"), "deed.amount", "deed.words"])
      .select(sql<string>`to_char(deed.day, 'YYYY-MM-DD')`.as("day"))
      .where("deed.person_id", "=", id)
      .where("deed.amount", ">", 0)
      .where(stands)
      .orderBy("deed.day", "desc")
      .orderBy("deed.id", "desc")
      .limit(20)
      .execute(),
  ])
  return { due: due.map(({ of: _whose, ...commitment }) => commitment), deeds }
}

type Of = { person_id: string; name: string; unit: string }

/** No later row has taken its place. */
const stands = sql<boolean>`not exists (select from leadership_deed later where later.corrects_id = deed.id)`

/** `which`: a condition on the commitment as `c` and what was told of it last as `told`. */
async function listCommitments(ctx: Ctx, which: RawBuilder<boolean>, today: string) {
  const { rows } = await sql<
    Of & { id: string; what: string; due_on: string; kept: boolean | null; day: string | null; words: string | null }
  >`
    select c.id, c.what, to_char(c.due_on, 'YYYY-MM-DD') as due_on, c.person_id, person.name, unit.name as unit,
      told.kept, to_char(told.day, 'YYYY-MM-DD') as day, told.words
    from leadership_commitment c join people_person person on person.id = c.person_id
    join people_unit unit on unit.id = person.unit_id
    left join lateral (select o.kept, o.day, o.words from leadership_outcome o
      where o.commitment_id = c.id order by o.id desc limit 1) told on true
    where ${which} order by c.due_on, c.id limit 2000`.execute(ctx.db)
  return rows.map(({ id, what, due_on: dueOn, kept, day, words, ...of }) => ({
    of,
    id,
    what,
    dueOn,
    state: stateOf({ dueOn, told: kept === null || day === null ? null : { kept, day } }, today),
    words: words ?? "",
  }))
}

async function sumDeeds(ctx: Ctx, since: string) {
  const { rows } = await sql<Of & { kind: Leader["deeds"][number]["kind"]; amount: number }>`
    select deed.person_id, person.name, unit.name as unit, deed.kind, sum(deed.amount)::int as amount
    from leadership_deed deed join people_person person on person.id = deed.person_id
    join people_unit unit on unit.id = person.unit_id
    where deed.day >= ${since}::date and ${stands}
    group by 1, 2, 3, 4 having sum(deed.amount) > 0 order by 2, 4`.execute(ctx.db)
  return rows.map(({ kind, amount, ...of }) => ({ of, kind, amount }))
}

/**
 * Decisions of weight since a day, the latest first, at most 100; of one that was corrected, the correction. Their standards are named in the reader's
 * language, or in this one.
 */
export function listDecisions(ctx: Ctx, since: string, language?: string): Promise<Leaders["decisions"]> {
  return decisionsWhere(ctx, sql<boolean>`decision.day >= ${since}::date and ${holds}`, mostDecisions, language)
}

/** Of those that serve or cost a standard, the latest; with what each does to it. */
export async function listDecisionsOn(
  ctx: Ctx,
  standardId: string,
): Promise<z.input<typeof contract.listDecisionsOn.reply>["decisions"]> {
  const weighing = sql<boolean>`${holds} and exists (select from leadership_decision_standard weighed
    where weighed.decision_id = decision.id and weighed.standard_id = ${standardId})`
  const decisions = await decisionsWhere(ctx, weighing, 50)
  return decisions.map((one) => ({
    ...one,
    effect: one.standards.find(({ id }) => id === standardId)?.effect ?? "serves",
  }))
}

/** One decision, also one that was corrected. Throws not-found. */
export async function getDecision(ctx: Ctx, id: string): Promise<z.input<typeof contract.getDecision.reply>> {
  const [[decision], later, today] = await Promise.all([
    decisionsWhere(ctx, sql<boolean>`decision.id = ${id}`, 1),
    ctx.db.selectFrom("leadership_decision").select("id").where("corrects_id", "=", id).executeTakeFirst(),
    dayAt(ctx, null, ctx.now()),
  ])
  if (!decision) throw notFound("This decision")
  return { ...decision, correctedBy: later?.id ?? null, today }
}

/** No later row has taken its place. */
const holds = sql<boolean>`not exists (select from leadership_decision later where later.corrects_id = decision.id)`

/** `which`: a condition on leadership_decision as `decision`. */
async function decisionsWhere(
  ctx: Ctx,
  which: RawBuilder<boolean>,
  most: number,
  language?: string,
): Promise<Leaders["decisions"]> {
  const { rows } = await sql<Omit<Leaders["decisions"][number], "by"> & { by_id: string; name: string }>`
    select decision.id, decision.title, decision.why, to_char(decision.day, 'YYYY-MM-DD') as day, decision.by_id, person.name,
      (select coalesce(jsonb_agg(jsonb_build_object('id', standard.id, 'name', version.title, 'effect', weighed.effect)
          order by weighed.effect desc, standard.position), '[]')
        from leadership_decision_standard weighed join standards_standard standard on standard.id = weighed.standard_id
        join standards_version version on version.id = standard.version_id
        where weighed.decision_id = decision.id) as standards
    from leadership_decision decision join people_person person on person.id = decision.by_id
    where ${which} order by decision.day desc, decision.id desc limit ${most}`.execute(ctx.db)
  const said = await standardsIn(ctx, language)
  return rows.map(({ by_id, name, standards, ...decision }) => ({
    ...decision,
    by: { id: by_id, name },
    standards: standards.map(said.named),
  }))
}
