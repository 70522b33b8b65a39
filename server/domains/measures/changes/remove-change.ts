import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mayMark } from "../access.ts"

/** Takes a marked change off its chart. Throws not-found, or forbidden where it is on a chart beyond the caller's reach. */
export async function removeChange(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const change = await ctx.db.selectFrom("measures_change").select("unit_id").where("id", "=", id).executeTakeFirst()
    if (!change) throw notFound("This change")
    await mayMark(ctx, change.unit_id)
    await ctx.db.deleteFrom("measures_change").where("id", "=", id).execute()
    await record(ctx, "change-removed", "change", id)
    changed(ctx, "measures")
  })
}
