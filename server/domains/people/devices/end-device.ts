import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getDeviceForUpdate } from "./access.ts"

/** Ends a shared device: its cookie holds no longer, and every session on it is over. */
export async function endDevice(ctx: Ctx, deviceId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getDeviceForUpdate(ctx, deviceId)
    await ctx.db.updateTable("people_device").set({ ended_at: ctx.now() }).where("id", "=", deviceId).execute()
    await ctx.db.deleteFrom("people_session").where("device_id", "=", deviceId).execute()
    await record(ctx, "device-ended", "device", deviceId)
    changed(ctx, "devices")
  })
}
