import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** A person who had left works here again. They need a new password or PIN. */
export async function bringPersonBack(ctx: Ctx, personId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const back = await ctx.db
      .updateTable("people_person")
      .set({ left_at: null, leaves_on: null })
      .where("id", "=", personId)
      .where("left_at", "is not", null)
      .executeTakeFirst()
    if (back.numUpdatedRows === 0n) throw notFound("This person")
    await record(ctx, "person-back", "person", personId)
    changed(ctx, "people", "units")
  })
}
