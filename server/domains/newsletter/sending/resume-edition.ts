import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** Goes on sending where it was held, at once. */
export async function resumeEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "resume", (ctx) => record(ctx, "newsletter-resumed", "newsletter", editionId), {
    trouble: null,
    quiet_until: null,
    copied_at: null,
  })
}
