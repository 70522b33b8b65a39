import type { FastifyRequest } from "fastify"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { secretOfDevice } from "#platform/http/cookies.ts"
import { hashOfToken } from "../token.ts"

export type DeviceHere = { id: string; name: string; unitId: string; unitName: string }

/** The shared device that a request comes from, or undefined. */
export async function findDeviceHere(ctx: Ctx, request: FastifyRequest): Promise<DeviceHere | undefined> {
  const secret = secretOfDevice(request)
  return secret ? findDevice(ctx, secret) : undefined
}

/** The same, where there must be one. */
export async function getDeviceHere(ctx: Ctx, request: FastifyRequest): Promise<DeviceHere> {
  const device = await findDeviceHere(ctx, request)
  if (!device)
    throw new Refusal(
      "not-a-shared-device",
      "This is not a registered shared device. Ask your lead to register it, or sign in with your password.",
      { status: 403 },
    )
  return device
}

async function findDevice(ctx: Ctx, secret: string): Promise<DeviceHere | undefined> {
  const row = await ctx.db
    .selectFrom("people_device as device")
    .innerJoin("people_unit as unit", "unit.id", "device.unit_id")
    .select(["device.id", "device.name", "unit.id as unit_id", "unit.name as unit_name"])
    .where("device.secret_hash", "=", hashOfToken(secret))
    .where("device.ended_at", "is", null)
    .executeTakeFirst()
  return row && { id: row.id, name: row.name, unitId: row.unit_id, unitName: row.unit_name }
}
