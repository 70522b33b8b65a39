import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { takeStep } from "../take-step.ts"

/**
 * Ends here what was being sent when the data were put back from a copy: nobody gets it twice, and who still waited by the copy may have missed it. It
 * counts as sent and stands in the archive. Throws for an edition that nothing but its steward holds.
 */
export async function countAsSent(ctx: Ctx, editionId: string): Promise<void> {
  await takeStep(
    ctx,
    editionId,
    "countAsSent",
    async (ctx) => {
      const { copied_at } = await ctx.db
        .selectFrom("newsletter_edition")
        .select("copied_at")
        .where("id", "=", editionId)
        .executeTakeFirstOrThrow()
      if (copied_at === null)
        throw new Refusal(
          "edition-not-put-back",
          "Who has this edition is known here. Let it go on, or end it; it counts as sent when all have had their turn.",
        )
      await ctx.db
        .updateTable("newsletter_delivery")
        .set({ state: "unknown", settled_at: ctx.now() })
        .where("edition_id", "=", editionId)
        .where("state", "=", "waiting")
        .execute()
      await record(ctx, "newsletter-counted-as-sent", "newsletter", editionId)
    },
    { ended_at: ctx.now(), trouble: null, quiet_until: null },
  )
}
