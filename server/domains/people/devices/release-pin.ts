import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getDeviceForUpdate } from "./access.ts"

/** Lets a person try their PIN on a device again. */
export async function releasePin(ctx: Ctx, deviceId: string, personId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getDeviceForUpdate(ctx, deviceId)
    const released = await ctx.db
      .deleteFrom("people_pin_failure")
      .where("device_id", "=", deviceId)
      .where("person_id", "=", personId)
      .executeTakeFirst()
    if (released.numDeletedRows === 0n) throw notFound("This lock")
    await record(ctx, "pin-released", "person", personId, { deviceId })
    changed(ctx, "devices")
  })
}
