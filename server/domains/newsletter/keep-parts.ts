import type { Part } from "#contracts/newsletter.ts"
import type { Ctx } from "#platform/ctx.ts"

/** Puts these parts, in their order, in the place of those that an edition has. */
export async function keepParts(ctx: Ctx, editionId: string, parts: readonly Part[]): Promise<void> {
  await ctx.db.deleteFrom("newsletter_part").where("edition_id", "=", editionId).execute()
  const rows = parts.map(({ kind, title, body, about }, position) => ({
    edition_id: editionId,
    position,
    kind,
    title: title.replaceAll(/\s+/g, " ").trim(),
    body,
    about_kind: about?.kind ?? null,
    about_id: about?.id ?? null,
  }))
  if (rows.length > 0) await ctx.db.insertInto("newsletter_part").values(rows).execute()
}
