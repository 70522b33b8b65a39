import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStandardForUpdate } from "./get-standard-for-update.ts"
import { mayBecome } from "./standard.ts"

/** Puts a draft or a retired standard in force, at its place in the order. */
export async function publishStandard(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { state } = await getStandardForUpdate(ctx, id)
    mayBecome(state, "published")
    await ctx.db.updateTable("standards_standard").set({ state: "published" }).where("id", "=", id).execute()
    await record(ctx, "standard-published", "standard", id)
    changed(ctx, "standards")
  })
}
