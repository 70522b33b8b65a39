import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { hashOfToken, newToken } from "../token.ts"
import { getUnitForDevice } from "./access.ts"

/**
 * Makes the browser that asks a shared device of a team. Returns its secret, for a cookie. The session that did it ends: the device is about to be left
 * with the team.
 */
export async function registerDevice(
  ctx: Ctx,
  device: { name: string; unitId: string },
): Promise<{ id: string; secret: string }> {
  const secret = newToken()
  const me = personOf(ctx)
  return inTransaction(ctx, async (ctx) => {
    await getUnitForDevice(ctx, device.unitId)
    const id = newId(ctx)
    await ctx.db
      .insertInto("people_device")
      .values({
        id,
        name: device.name,
        unit_id: device.unitId,
        secret_hash: hashOfToken(secret),
        registered_at: ctx.now(),
        registered_by: me.id,
      })
      .execute()
    await ctx.db.deleteFrom("people_session").where("id", "=", me.sessionId).execute()
    await record(ctx, "device-registered", "device", id, { unitId: device.unitId })
    changed(ctx, "devices")
    return { id, secret }
  })
}
