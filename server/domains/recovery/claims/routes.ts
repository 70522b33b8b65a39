import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { sendPage } from "#pages/render.ts"
import { serve } from "#platform/http/serve.ts"
import { answerClaim } from "./answer-claim.ts"
import { claimPage } from "./claim-page.ts"
import { getClaim, listClaims } from "./claim-queries.ts"
import { makeClaim } from "./make-claim.ts"
import { retireClaim } from "./retire-claim.ts"

export function claimRoutes(app: FastifyInstance): void {
  serve(app, contracts.listClaims)(async (ctx, { query }) => ({ claims: await listClaims(ctx, query) }))

  serve(app, contracts.getClaim)((ctx, { params }) => getClaim(ctx, params.id))

  serve(app, contracts.makeClaim)(async (ctx, { body }) => ({ id: await makeClaim(ctx, body) }))

  serve(
    app,
    contracts.retireClaim,
  )(async (ctx, { params }) => {
    await retireClaim(ctx, params.id)
    return { done: true }
  })

  serve(app, contracts.claimPage)(async (ctx, { query }, { reply }) => sendPage(reply, await claimPage(ctx, query)))

  serve(
    app,
    contracts.answerClaim,
  )(async (ctx, { params, body }, { reply }) => {
    await answerClaim(ctx, { asPromised: body.asPromised === "yes", words: body.words })
    return reply.redirect(`/k/${params.token}?said=${body.asPromised}`, 303)
  })
}
