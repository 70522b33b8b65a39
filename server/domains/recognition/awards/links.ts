import { sql } from "kysely"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { type LinkSource, type Ref, shortTitle } from "#platform/trace/link.ts"
import { type AwardPhase, makesAwards, phaseOf } from "./award.ts"
import { awardOf } from "./find-award.ts"
import { todayHere } from "./get-award-for-update.ts"

/** A standard or a person gathers very many; the picture shows the latest. */
const mostLinks = 30

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
const anyOf = (ids: readonly string[]) => sql`any(${[...ids]}::uuid[])`

type Row = { from_kind: string; from_id: string; verb: string; to_kind: string; to_id: string }

/**
 * kudos or story -supports-> nomination -nominated-for-> award -honours-> standard; award -won-by-> person or unit. A nomination shows a standard, too. Each is
 * told from either end, and of a nomination whatever one may not read is left out.
 */
export const awardLinks: LinkSource = {
  kinds: ["award", "nomination"],

  async linksOf(ctx, refs) {
    const [awards, nominations] = [anyOf(idsOf(refs, "award")), anyOf(idsOf(refs, "nomination"))]
    const [standards, people, units] = [
      anyOf(idsOf(refs, "standard")),
      anyOf(idsOf(refs, "person")),
      anyOf(idsOf(refs, "unit")),
    ]
    const { rows } = await sql<Row>`
      select 'award' as from_kind, award_id as from_id, 'honours' as verb, 'standard' as to_kind, standard_id as to_id
        from recognition_award_criterion where award_id = ${awards}
      union all (select 'award', award_id, 'honours', 'standard', standard_id from recognition_award_criterion
        where standard_id = ${standards} order by award_id desc limit ${mostLinks})
      union all select 'nomination', given.id, 'nominated-for', 'award', nominee.award_id
        from recognition_nomination given join recognition_nominee nominee on nominee.id = given.nominee_id
        where given.withdrawn_at is null and (nominee.award_id = ${awards} or given.id = ${nominations})
      union all select 'nomination', meets.nomination_id, 'shows', 'standard', meets.standard_id from recognition_nomination_standard meets
        where meets.nomination_id = ${nominations}
      union all (select 'nomination', meets.nomination_id, 'shows', 'standard', meets.standard_id from recognition_nomination_standard meets
        where meets.standard_id = ${standards} order by meets.nomination_id desc limit ${mostLinks})
      union all select 'kudos', shows.kudos_id, 'supports', 'nomination', shows.nomination_id from recognition_nomination_kudos shows
        where shows.nomination_id = ${nominations} or shows.kudos_id = ${anyOf(idsOf(refs, "kudos"))}
      union all select 'story', shows.story_id, 'supports', 'nomination', shows.nomination_id from recognition_nomination_story shows
        where shows.nomination_id = ${nominations} or shows.story_id = ${anyOf(idsOf(refs, "story"))}
      union all select 'award', winner.award_id, 'won-by', 'person', named.person_id from recognition_award_winner winner
        join recognition_award award on award.id = winner.award_id and award.state = 'presented'
        join recognition_nominee_person named on named.nominee_id = winner.nominee_id
        where winner.award_id = ${awards} or named.person_id = ${people}
      union all select 'award', winner.award_id, 'won-by', 'unit', nominee.unit_id from recognition_award_winner winner
        join recognition_award award on award.id = winner.award_id and award.state = 'presented'
        join recognition_nominee nominee on nominee.id = winner.nominee_id
        where nominee.unit_id is not null and (winner.award_id = ${awards} or nominee.unit_id = ${units})`.execute(
      ctx.db,
    )
    return rows.map((row) => ({
      from: { kind: row.from_kind, id: row.from_id },
      verb: row.verb,
      to: { kind: row.to_kind, id: row.to_id },
    }))
  },

  async nodesOf(ctx, refs) {
    if (ctx.actor.kind !== "person") return []
    const [awards, nominations] = await Promise.all([
      awardNodes(ctx, idsOf(refs, "award")),
      nominationNodes(ctx, idsOf(refs, "nomination")),
    ])
    return [...awards, ...nominations]
  },
}

async function awardNodes(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { role, strength } = personOf(ctx)
  const makes = makesAwards(role, strength)
  const rows = await ctx.db
    .selectFrom("recognition_award")
    .select(["id", "name", "state", "made_at", "presented_at"])
    .where("id", "in", [...ids])
    .execute()
  return rows
    .filter(({ state }) => makes || state !== "draft")
    .map(({ id, name, made_at, presented_at }) => ({
      kind: "award",
      id,
      title: shortTitle(name),
      at: presented_at ?? made_at,
      href: `/awards/${id}`,
    }))
}

/** Everyone reads the nominations of who has won, and one's own; the others those who may read them on the award's own page. */
async function nominationNodes(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0 || ctx.actor.kind !== "person") return []
  const me = ctx.actor.id
  const { rows } = await sql<Found>`
    select given.id as nomination_id, given.words, given.at, given.by_id, award.*,
      exists (select from recognition_award_winner winner where winner.nominee_id = nominee.id) as wins
    from recognition_nomination given join recognition_nominee nominee on nominee.id = given.nominee_id
    join recognition_award award on award.id = nominee.award_id
    where given.id = ${anyOf(ids)} and given.withdrawn_at is null`.execute(ctx.db)
  if (rows.length === 0) return []
  const today = await todayHere(ctx)
  return rows
    .filter((row) => readsNomination(row, phaseOf(awardOf(row), today), me))
    .map((row) => ({
      kind: "nomination",
      id: row.nomination_id,
      title: shortTitle(row.words),
      at: row.at,
      href: `/awards/${row.id}`,
    }))
}

type Found = Parameters<typeof awardOf>[0] & {
  nomination_id: string
  words: string
  at: Date
  by_id: string
  wins: boolean
}

const readsNomination = ({ wins, by_id, decided_by }: Found, phase: AwardPhase, me: string): boolean =>
  by_id === me ||
  (phase === "presented" && wins) ||
  (decided_by === "vote" && (phase === "deciding" || phase === "closed"))
