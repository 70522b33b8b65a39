import { getReach } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { type LinkSource, type Ref, type TraceLink, touching } from "#platform/trace/link.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)

/** A standard is rehearsed in very many cards; the picture shows the latest. */
const mostCards = 20

/** Line-up cards: what they rehearse and tell of. */
export const lineUpLinks: LinkSource = {
  kinds: ["line-up"],

  async linksOf(ctx, refs) {
    const of = (kind: string) => idsOf(refs, kind)
    const [cards, standards, kudos, stories, cases, fixes] = [
      "line-up",
      "standard",
      "kudos",
      "story",
      "case",
      "fix",
    ].map(of)
    const asked = (
      [
        ["id", cards],
        ["standard_id", standards],
        ["kudos_id", kudos],
        ["story_id", stories],
        ["case_id", cases],
        ["fix_id", fixes],
      ] as const
    ).flatMap(([column, ids]) => (ids && ids.length > 0 ? [[column, ids] as const] : []))
    if (asked.length === 0) return []
    const rows = await ctx.db
      .selectFrom("line_up_card")
      .select(["id", "standard_id", "kudos_id", "story_id", "case_id", "fix_id"])
      .where((eb) => eb.or(asked.map(([column, ids]) => eb(column, "in", ids))))
      .orderBy("day", "desc")
      .limit(mostCards)
      .execute()
    const links = rows.flatMap((row): TraceLink[] => {
      const self = { kind: "line-up", id: row.id }
      return [
        ...(row.standard_id ? [{ from: self, verb: "rehearses", to: { kind: "standard", id: row.standard_id } }] : []),
        ...(row.kudos_id ? [{ from: { kind: "kudos", id: row.kudos_id }, verb: "told-at", to: self }] : []),
        ...(row.story_id ? [{ from: { kind: "story", id: row.story_id }, verb: "told-at", to: self }] : []),
        ...(row.case_id ? [{ from: { kind: "case", id: row.case_id }, verb: "told-at", to: self }] : []),
        ...(row.fix_id ? [{ from: { kind: "fix", id: row.fix_id }, verb: "told-at", to: self }] : []),
      ]
    })
    return touching(refs, links)
  },

  async nodesOf(ctx, refs) {
    const ids = idsOf(refs, "line-up")
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("line_up_card as card")
      .innerJoin("people_unit as unit", "unit.id", "card.unit_id")
      .select(["card.id", "card.day", "card.unit_id", "unit.name"])
      .where("card.id", "in", ids)
      .execute()
    const seen = await seenBy(ctx)
    return rows
      .filter((row) => seen(row.unit_id))
      .map((row) => ({
        kind: "line-up",
        id: row.id,
        title: row.name,
        at: new Date(`${row.day}T00:00:00Z`),
        href: `/line-up?unit=${row.unit_id}&day=${row.day}`,
      }))
  },
}

async function seenBy(ctx: Ctx): Promise<(unitId: string) => boolean> {
  const { actor } = ctx
  if (actor.kind !== "person") return () => false
  const reach = await getReach(ctx, actor)
  return (unitId) => reach.all || unitId === actor.unitId || reach.unitIds.has(unitId)
}
