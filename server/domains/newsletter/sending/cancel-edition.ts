import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** Ends the sending for good. Who has it keeps it; who has not, does not get it. */
export async function cancelEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "cancel", (ctx) => record(ctx, "newsletter-cancelled", "newsletter", editionId), {
    ended_at: ctx.now(),
  })
}
