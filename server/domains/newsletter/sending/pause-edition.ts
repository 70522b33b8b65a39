import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** Holds the sending. The mail in flight still arrives; nobody more is written to. */
export async function pauseEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(ctx, editionId, "pause", (ctx) => record(ctx, "newsletter-paused", "newsletter", editionId))
}
