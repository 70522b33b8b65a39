import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"

/** Whoever asked says yes once more: the newsletter goes to them from the next edition on. Said twice, it holds once. */
export async function confirmSubscription(ctx: Ctx, subscriberId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .updateTable("newsletter_subscriber")
      .set({ confirmed_at: ctx.now(), left_at: null })
      .where("id", "=", subscriberId)
      .execute()
    await record(ctx, "newsletter-wanted", "newsletter-subscriber", subscriberId)
  })
}
