import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { keepSession } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { signInLimit } from "../sign-in/sign-in-limit.ts"
import { startSession } from "../sign-in/start-session.ts"
import { changeOrganisation } from "./change-organisation.ts"
import { setPublicAddress } from "./set-public-address.ts"
import { setUpOrganisation } from "./set-up-organisation.ts"

export function organisationRoutes(app: FastifyInstance): void {
  const limit = signInLimit(app)

  serve(
    app,
    contracts.setUpOrganisation,
  )(async (ctx, { body }, http) => {
    await limit(http)
    const personId = await setUpOrganisation(ctx, body)
    const userAgent = http.request.headers["user-agent"]
    const session = await startSession(ctx, personId, { strength: "full", deviceId: null, userAgent })
    keepSession(http.request, http.reply, session, ctx.now())
    return { done: true }
  })

  serve(
    app,
    contracts.changeOrganisation,
  )(async (ctx, { body }) => {
    await changeOrganisation(ctx, body)
    return { done: true }
  })

  serve(app, contracts.getPublicAddress)((ctx) => publicAddress(ctx))

  serve(app, contracts.setPublicAddress)((ctx, { body }) => setPublicAddress(ctx, body.url))
}
