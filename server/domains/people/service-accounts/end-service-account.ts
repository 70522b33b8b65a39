import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Ends a program's access; its key holds no longer. */
export async function endServiceAccount(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const ended = await ctx.db
      .updateTable("people_service_account")
      .set({ ended_at: ctx.now() })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw notFound("This service account")
    await record(ctx, "service-account-ended", "service-account", id)
    changed(ctx, "service-accounts")
  })
}
