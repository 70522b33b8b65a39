import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { dropSession, keepSession, refOfSession } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { endSessionByToken } from "./end-session.ts"
import { getSessionHere } from "./session-queries.ts"
import { setUpOrganisation } from "./set-up-organisation.ts"
import { checkPassword } from "./sign-in.ts"
import { startSession } from "./start-session.ts"

export function signInRoutes(app: FastifyInstance): void {
  serve(app, contracts.getSession)((ctx, _input, { request }) => getSessionHere(ctx, request))

  serve(
    app,
    contracts.signIn,
  )(async (ctx, { body }, { request, reply }) => {
    const { personId } = await checkPassword(ctx, body.login, body.password)
    const { token, endsAt } = await startSession(ctx, personId, {
      strength: "full",
      deviceId: null,
      userAgent: request.headers["user-agent"],
    })
    keepSession(request, reply, token, endsAt)
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

  serve(
    app,
    contracts.setUpOrganisation,
  )(async (ctx, { body }, { request, reply }) => {
    const personId = await setUpOrganisation(ctx, body)
    const { token, endsAt } = await startSession(ctx, personId, {
      strength: "full",
      deviceId: null,
      userAgent: request.headers["user-agent"],
    })
    keepSession(request, reply, token, endsAt)
    return { done: true }
  })
}
