import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { takeStep } from "../take-step.ts"

/** A scheduled edition is a draft again. */
export async function unscheduleEdition(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(
    ctx,
    editionId,
    "unschedule",
    (ctx) => record(ctx, "newsletter-unscheduled", "newsletter", editionId),
    {
      send_at: null,
    },
  )
}
