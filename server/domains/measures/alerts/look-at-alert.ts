import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/**
 * Keeps that the person who was told of a signal has looked, and in a word why it is so. Said again, the later word stands. Throws not-found for a
 * signal that somebody else was told of.
 */
export async function lookAtAlert(ctx: Ctx, id: string, words: string): Promise<void> {
  const me = personOf(ctx)
  await inTransaction(ctx, async (ctx) => {
    const looked = await ctx.db
      .updateTable("measures_alert")
      .set({ looked_at: ctx.now(), looked_by: me.id, looked_words: words })
      .where("id", "=", id)
      .where("told_to", "=", me.id)
      .returning("id")
      .executeTakeFirst()
    if (!looked) throw notFound("This signal")
    await record(ctx, "alert-looked-at", "alert", id)
    changed(ctx, "alerts")
  })
}
