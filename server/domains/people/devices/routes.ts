import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { dropSession, keepDevice } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { getPersonForPin } from "./access.ts"
import { getDeviceHere } from "./device-here.ts"
import { listDevices, listTeamOfDevice } from "./device-queries.ts"
import { endDevice } from "./end-device.ts"
import { registerDevice } from "./register-device.ts"
import { releasePin } from "./release-pin.ts"
import { setPin } from "./set-pin.ts"

/** Shared devices, and the PINs used on them. */
export function deviceRoutes(app: FastifyInstance): void {
  serve(app, contracts.listDevices)(async (ctx) => ({ devices: await listDevices(ctx) }))

  serve(
    app,
    contracts.registerDevice,
  )(async (ctx, { body }, { request, reply }) => {
    const { id, secret } = await registerDevice(ctx, body)
    keepDevice(request, reply, secret)
    dropSession(request, reply)
    return { id }
  })

  serve(
    app,
    contracts.endDevice,
  )(async (ctx, { params }) => {
    await endDevice(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.releasePin,
  )(async (ctx, { params }) => {
    await releasePin(ctx, params.id, params.personId)
    return { done: true }
  })

  serve(
    app,
    contracts.setPin,
  )(async (ctx, { params, body }) => {
    const person = await getPersonForPin(ctx, params.id)
    await setPin(ctx, person.id, body.pin)
    return { done: true }
  })

  serve(
    app,
    contracts.listTeamOfDevice,
  )(async (ctx, _input, { request }) => {
    const device = await getDeviceHere(ctx, request)
    return { people: await listTeamOfDevice(ctx, device.unitId) }
  })
}
