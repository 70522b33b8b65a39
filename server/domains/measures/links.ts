import type { LinkSource } from "#platform/trace/link.ts"

/** What Trace may know of measures: a fix or another cause moved (or was to move) a chart. */
export const measuresLinks: LinkSource = {
  kinds: ["change"],
  async linksOf(ctx, refs) {
    const ids = refs.map((ref) => ref.id)
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("measures_change")
      .select(["id", "cause_kind", "cause_id"])
      .where("cause_id", "is not", null)
      .where((eb) => eb.or([eb("id", "in", ids), eb("cause_id", "in", ids)]))
      .execute()
    return rows.flatMap(({ id, cause_kind, cause_id }) =>
      cause_kind && cause_id
        ? [{ from: { kind: cause_kind, id: cause_id }, verb: "moved", to: { kind: "change", id } }]
        : [],
    )
  },
  async nodesOf(ctx, refs) {
    const ids = refs.filter(({ kind }) => kind === "change").map(({ id }) => id)
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("measures_change")
      .select(["id", "measure", "unit_id", "words", "marked_at"])
      .where("id", "in", ids)
      .execute()
    return rows.map(({ id, measure, unit_id, words, marked_at }) => ({
      kind: "change",
      id,
      title: words,
      at: marked_at,
      href: `/scoreboard?measure=${measure}${unit_id ? `&unit=${unit_id}` : ""}`,
    }))
  },
}
