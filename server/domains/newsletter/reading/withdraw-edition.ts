import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** Takes an edition off the archive and the feed. Who has it by mail keeps it. */
export async function withdrawEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "withdraw", (ctx) => record(ctx, "newsletter-withdrawn", "newsletter", editionId), {
    withdrawn_at: ctx.now(),
  })
}
