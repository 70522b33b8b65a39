import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { dropSession, keepDevice } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { getPersonForPin } from "./access.ts"
import { addServiceAccount } from "./add-service-account.ts"
import { getDeviceHere } from "./device-here.ts"
import { listDevices, listTeamOfDevice } from "./device-queries.ts"
import { endDevice } from "./end-device.ts"
import { endServiceAccount } from "./end-service-account.ts"
import { registerDevice } from "./register-device.ts"
import { releasePin } from "./release-pin.ts"
import { listServiceAccounts } from "./service-account-queries.ts"
import { setPin } from "./set-pin.ts"

/** Shared devices, the PINs used on them, and programs that call the API. */
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

  serve(app, contracts.listServiceAccounts)(async (ctx) => ({ accounts: await listServiceAccounts(ctx) }))

  serve(app, contracts.addServiceAccount)((ctx, { body }) => addServiceAccount(ctx, body))

  serve(
    app,
    contracts.endServiceAccount,
  )(async (ctx, { params }) => {
    await endServiceAccount(ctx, params.id)
    return { done: true }
  })
}
