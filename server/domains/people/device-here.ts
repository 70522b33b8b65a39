import type { FastifyRequest } from "fastify"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { secretOfDevice } from "#platform/http/cookies.ts"
import { type DeviceHere, findDevice } from "./identify.ts"

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
