import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "./take-step.ts"

/** Throws a draft away, for good. */
export async function discardEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "edit", async (ctx) => {
    await ctx.db.deleteFrom("newsletter_edition").where("id", "=", editionId).execute()
    await record(ctx, "newsletter-discarded", "newsletter", editionId)
  })
}
