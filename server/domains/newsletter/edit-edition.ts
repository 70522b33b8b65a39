import type { Part } from "#contracts/newsletter.ts"
import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { keepParts } from "./keep-parts.ts"
import { takeStep } from "./take-step.ts"

/** A draft says from now on what is given here: order, words, what was left out and what was added. */
export async function editEdition(
  ctx: Ctx,
  editionId: string,
  { title, opening, parts }: { title: string; opening: string; parts: readonly Part[] },
): Promise<void> {
  await takeStep(ctx, editionId, "edit", async (ctx) => {
    await ctx.db.updateTable("newsletter_edition").set({ title, opening }).where("id", "=", editionId).execute()
    await keepParts(ctx, editionId, parts)
    await record(ctx, "newsletter-edited", "newsletter", editionId, { parts: parts.length })
  })
}
