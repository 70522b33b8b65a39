import { setTimeout } from "node:timers/promises"
import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { personOf } from "#platform/ctx.ts"
import { keepSession } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import type { SignInLimit } from "../sign-in/sign-in-limit.ts"
import { startSession } from "../sign-in/start-session.ts"
import { changeMyPassword, resetPassword } from "./change-password.ts"
import { askForPassword, invitePerson, printPasswordCode } from "./issue-password-ticket.ts"
import { setPasswordByTicket } from "./set-password-by-ticket.ts"

/** How long it takes to be told that a mail may be on its way, in milliseconds: longer than making it, so that the time does not tell who is known. */
const alikeForAll = 300

export function passwordRoutes(app: FastifyInstance, limit: SignInLimit): void {
  serve(
    app,
    contracts.changeMyPassword,
  )(async (ctx, { body }, http) => {
    await limit(http, personOf(ctx).id)
    await changeMyPassword(ctx, body)
    return { done: true }
  })

  serve(app, contracts.resetPassword)(async (ctx, { params }) => ({ password: await resetPassword(ctx, params.id) }))

  serve(app, contracts.invitePerson)((ctx, { params }) => invitePerson(ctx, params.id))

  serve(app, contracts.printPasswordCode)((ctx, { params }) => printPasswordCode(ctx, params.id))

  serve(
    app,
    contracts.askForPassword,
  )(async (ctx, { body }, http) => {
    await limit(http, `forgotten ${body.email}`)
    await Promise.all([askForPassword(ctx, body.email), setTimeout(alikeForAll)])
    return { done: true }
  })

  serve(
    app,
    contracts.setPasswordByTicket,
  )(async (ctx, { body }, http) => {
    await limit(http)
    const personId = await setPasswordByTicket(ctx, body)
    const userAgent = http.request.headers["user-agent"]
    const session = await startSession(ctx, personId, { strength: "full", deviceId: null, userAgent })
    keepSession(http.request, http.reply, session, ctx.now())
    return { done: true }
  })
}
