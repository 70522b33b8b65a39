import { type SqlBool, sql } from "kysely"
import type { z } from "zod"
import type { awardInShort, listAwards as contract } from "#contracts/awards.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { type StandardsIn, standardsIn } from "#standards"
import { makesAwards, phaseOf } from "./award.ts"
import { awardOf } from "./find-award.ts"
import { todayHere } from "./get-award-for-update.ts"
import { peopleOf } from "./nominee-queries.ts"

type Named = { id: string; name: string }
export type AwardInShort = z.input<typeof awardInShort>

const standards = sql<Named[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', standard.id, 'name', version.title) order by criterion.place), '[]')
  from recognition_award_criterion criterion join standards_standard standard on standard.id = criterion.standard_id
  join standards_version version on version.id = standard.version_id where criterion.award_id = award.id)`

/** Who has won, once everyone may know. */
export const winnersOf = sql<{ id: string; people: Named[]; unit: Named | null }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', nominee.id, 'people', ${peopleOf("nominee")},
    'unit', (select jsonb_build_object('id', unit.id, 'name', unit.name) from people_unit unit where unit.id = nominee.unit_id))
    order by nominee.who), '[]')
  from recognition_award_winner winner join recognition_nominee nominee on nominee.id = winner.nominee_id
  where winner.award_id = award.id and award.state = 'presented')`

const awards = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recognition_award as award")
    .leftJoin("people_unit as unit", "unit.id", "award.unit_id")
    .selectAll("award")
    .select([sql<string | null>`unit.name`.as("unit_name"), standards.as("standards"), winnersOf.as("won")])

type Row = Awaited<ReturnType<ReturnType<typeof awards>["executeTakeFirstOrThrow"]>>

const inShort = (row: Row, today: string, said: StandardsIn): AwardInShort => {
  const award = awardOf(row)
  return {
    id: row.id,
    name: row.name,
    purpose: row.purpose,
    phase: phaseOf(award, today),
    decidedBy: award.decidedBy,
    unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
    opensOn: row.opens_on,
    nominateUntil: row.nominate_until,
    decideUntil: row.decide_until,
    standards: row.standards.map(said.named),
    winners: row.won,
    presentedOn: row.presented_on,
  }
}

/** One page of awards: those under way by their last day, then those presented, the latest first. Drafts only for who makes them. */
export async function listAwards(
  ctx: Ctx,
  query: z.output<typeof contract.query>,
): Promise<z.input<typeof contract.reply>> {
  const { role, strength } = personOf(ctx)
  let rows = awards(ctx)
    .orderBy(sql`award.state = 'presented'`)
    .orderBy("award.presented_at", "desc")
    .orderBy("award.id", "desc")
    .limit(query.limit + 1)
  if (query.presented) rows = rows.where("award.state", "=", "presented")
  else if (!makesAwards(role, strength)) rows = rows.where("award.state", "!=", "draft")
  if (query.standard)
    rows = rows.where(sql<SqlBool>`exists (select from recognition_award_criterion criterion
      where criterion.award_id = award.id and criterion.standard_id = ${query.standard})`)
  if (query.after)
    rows = rows.where(sql<SqlBool>`(award.state = 'presented', coalesce(award.presented_at, 'infinity'), award.id) in (
      select later.state = 'presented', coalesce(later.presented_at, 'infinity'), later.id from recognition_award later, recognition_award last
      where last.id::text = ${query.after} and ((later.state = 'presented') > (last.state = 'presented')
        or ((later.state = 'presented') = (last.state = 'presented')
          and (coalesce(later.presented_at, 'infinity'), later.id) < (coalesce(last.presented_at, 'infinity'), last.id))))`)
  const [found, today, said] = await Promise.all([rows.execute(), todayHere(ctx), standardsIn(ctx)])
  const items = found.slice(0, query.limit).map((row) => inShort(row, today, said))
  return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null }
}

/** An award that was presented, as other domains see it. */
export type PresentedAward = {
  id: string
  name: string
  purpose: string
  winners: { people: Named[]; unit: Named | null }[]
  on: string
  at: Date
}

/** The awards presented since an instant, the latest first; with a unit those won by it, by one below it, or by somebody at home there. At most 20. */
export async function listPresentedAwards(ctx: Ctx, unitId: string | null, since: Date): Promise<PresentedAward[]> {
  let rows = awards(ctx)
    .where("award.state", "=", "presented")
    .where("award.presented_at", ">=", since)
    .where("award.presented_at", "<=", ctx.now())
    .orderBy("award.presented_at", "desc")
    .limit(20)
  if (unitId !== null)
    rows = rows.where(sql<SqlBool>`exists (select from recognition_award_winner winner
      join recognition_nominee nominee on nominee.id = winner.nominee_id
      left join recognition_nominee_person named on named.nominee_id = nominee.id
      left join people_person person on person.id = named.person_id
      join people_unit home on home.id = coalesce(person.unit_id, nominee.unit_id)
      where winner.award_id = award.id and home.ancestors @> array[${unitId}::uuid])`)
  return (await rows.execute()).map(presented)
}

/** One award that has been presented; undefined where it has not. */
export async function findPresentedAward(ctx: Ctx, id: string): Promise<PresentedAward | undefined> {
  const row = await awards(ctx).where("award.id", "=", id).where("award.state", "=", "presented").executeTakeFirst()
  return row && presented(row)
}

const presented = (row: Row): PresentedAward => ({
  id: row.id,
  name: row.name,
  purpose: row.purpose,
  winners: row.won,
  on: row.presented_on as string,
  at: row.presented_at as Date,
})
