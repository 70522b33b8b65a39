import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { BulkId } from "#platform/mail/bulk-id.ts"

/** Keeps that an edition came back from a reader it had been handed over for. Told twice, it is kept once; of what we never sent, nothing is kept. */
export async function noteReturned(ctx: Ctx, { mailingId, readerId }: BulkId): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .updateTable("newsletter_delivery")
      .set({ state: "refused", last_error: "It came back." })
      .where("edition_id", "=", mailingId)
      .where("reader_id", "=", readerId)
      .where("state", "=", "sent")
      .execute()
    changed(ctx, "newsletter")
  })
}
