import type { LinkSource } from "#platform/trace/link.ts"
import { standardsIn } from "./translations/standards-in.ts"

/** Standards as others' links name them: kudos show them, fixes land in them, the line-up rehearses them. Drafts are nobody's yet. */
export const standardsLinks: LinkSource = {
  kinds: ["standard"],
  async linksOf() {
    return []
  },
  async nodesOf(ctx, refs) {
    const ids = refs.filter((ref) => ref.kind === "standard").map((ref) => ref.id)
    if (ids.length === 0) return []
    const said = await standardsIn(ctx)
    const rows = await ctx.db
      .selectFrom("standards_standard as standard")
      .innerJoin("standards_version as version", "version.id", "standard.version_id")
      .select(["standard.id", "version.title"])
      .where("standard.id", "in", ids)
      .where("standard.state", "!=", "draft")
      .execute()
    return rows.map(({ id, title }) => ({
      kind: "standard",
      id,
      title: said.wordsOf(id)?.title ?? title,
      at: null,
      href: `/standards/${id}`,
    }))
  },
}
