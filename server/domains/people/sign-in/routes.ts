import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { personOf } from "#platform/ctx.ts"
import { dropSession, keepSession, refOfSession } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { findDeviceHere, getDeviceHere } from "../devices/device-here.ts"
import { setPin } from "../devices/set-pin.ts"
import { setMyLocale } from "../persons/set-my-locale.ts"
import { endSession, endSessionByToken } from "./end-session.ts"
import { getSessionHere, listMySessions } from "./session-queries.ts"
import { signIn } from "./sign-in.ts"
import type { SignInLimit } from "./sign-in-limit.ts"
import { signInWithPin } from "./sign-in-with-pin.ts"

export function signInRoutes(app: FastifyInstance, limit: SignInLimit): void {
  serve(app, contracts.getSession)((ctx, _input, { request }) => getSessionHere(ctx, request))

  serve(
    app,
    contracts.signIn,
  )(async (ctx, { body }, http) => {
    await limit(http, body.login)
    const device = await findDeviceHere(ctx, http.request)
    const userAgent = http.request.headers["user-agent"]
    const session = await signIn(ctx, body, { deviceId: device?.id ?? null, userAgent })
    keepSession(http.request, http.reply, session, ctx.now())
    return { done: true }
  })

  serve(
    app,
    contracts.signInWithPin,
  )(async (ctx, { body }, http) => {
    // Tries for one person are bounded by the lock after five wrong ones.
    await limit(http)
    const device = await getDeviceHere(ctx, http.request)
    const userAgent = http.request.headers["user-agent"]
    const session = await signInWithPin(ctx, body, { deviceId: device.id, userAgent })
    keepSession(http.request, http.reply, session, ctx.now())
    return { done: true }
  })

  serve(
    app,
    contracts.signOut,
  )(async (ctx, _input, { request, reply }) => {
    const token = refOfSession(request)
    if (token) await endSessionByToken(ctx, token)
    dropSession(request, reply)
    return { done: true }
  })

  serve(app, contracts.listMySessions)(async (ctx) => ({ sessions: await listMySessions(ctx) }))

  serve(
    app,
    contracts.endMySession,
  )(async (ctx, { params }) => {
    await endSession(ctx, personOf(ctx).id, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.setMyPin,
  )(async (ctx, { body }) => {
    await setPin(ctx, personOf(ctx).id, body.pin)
    return { done: true }
  })

  serve(
    app,
    contracts.setMyLocale,
  )(async (ctx, { body }) => {
    await setMyLocale(ctx, body.locale)
    return { done: true }
  })
}
