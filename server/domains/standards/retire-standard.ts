import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStandardForUpdate } from "./get-standard-for-update.ts"
import { mayBecome } from "./standard.ts"

/** Takes a standard out of force. It stays, with everything that cites it. */
export async function retireStandard(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { state } = await getStandardForUpdate(ctx, id)
    mayBecome(state, "retired")
    await ctx.db.updateTable("standards_standard").set({ state: "retired" }).where("id", "=", id).execute()
    await record(ctx, "standard-retired", "standard", id)
    changed(ctx, "standards")
  })
}
