import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** Puts an edition back into the archive. */
export async function restoreEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "withdraw", (ctx) => record(ctx, "newsletter-restored", "newsletter", editionId), {
    withdrawn_at: null,
  })
}
