import { type LinkSource, type Ref, shortTitle } from "#platform/trace/link.ts"
import { titlesAsRead } from "./telling/as-read.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)

/** Editions that have gone out, and what they tell of. Drafts are nobody's but the stewards'. */
export const newsletterLinks: LinkSource = {
  kinds: ["newsletter"],

  async linksOf(ctx, refs) {
    const editions = idsOf(refs, "newsletter")
    const others = refs.filter(({ kind }) => kind !== "newsletter").map(({ id }) => id)
    if (editions.length + others.length === 0) return []
    const rows = await ctx.db
      .selectFrom("newsletter_part as part")
      .innerJoin("newsletter_edition as edition", "edition.id", "part.edition_id")
      .select(["part.edition_id", "part.about_kind", "part.about_id"])
      .where("part.about_id", "is not", null)
      .where("edition.state", "=", "sent")
      .where("edition.withdrawn_at", "is", null)
      .where((eb) =>
        eb.or([
          ...(editions.length > 0 ? [eb("part.edition_id", "in", editions)] : []),
          ...(others.length > 0 ? [eb("part.about_id", "in", others)] : []),
        ]),
      )
      .orderBy("part.edition_id")
      .orderBy("part.position")
      .execute()
    return rows.map((row) => ({
      from: { kind: row.about_kind as string, id: row.about_id as string },
      verb: "told-in",
      to: { kind: "newsletter", id: row.edition_id },
    }))
  },

  async nodesOf(ctx, refs) {
    const ids = idsOf(refs, "newsletter")
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("newsletter_edition")
      .select(["id", "title", "started_at"])
      .where("id", "in", ids)
      .where("state", "=", "sent")
      .where("withdrawn_at", "is", null)
      .execute()
    return (await titlesAsRead(ctx, "inside", rows)).map((row) => ({
      kind: "newsletter",
      id: row.id,
      title: shortTitle(row.title),
      at: row.started_at,
      href: "/newsletters",
    }))
  },
}
