import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/leadership.ts"
import { serve } from "#platform/http/serve.ts"
import { getStandardTitle } from "#standards"
import { commit } from "./commit.ts"
import { getDecision, listDecisionsOn, readLeaders, readMyLeading } from "./leader-queries.ts"
import { logDeed } from "./log-deed.ts"
import { recordDecision } from "./record-decision.ts"
import { tellOutcome } from "./tell-outcome.ts"

export function leadershipRoutes(app: FastifyInstance): void {
  serve(app, contracts.getLeaders)((ctx) => readLeaders(ctx))

  serve(app, contracts.getDecision)((ctx, { params }) => getDecision(ctx, params.id))

  serve(
    app,
    contracts.listDecisionsOn,
  )(async (ctx, { params }) => {
    await getStandardTitle(ctx, params.id)
    return { decisions: await listDecisionsOn(ctx, params.id) }
  })

  serve(app, contracts.getMyLeading)((ctx) => readMyLeading(ctx))

  serve(app, contracts.commit)(async (ctx, { body }) => ({ id: await commit(ctx, body) }))

  serve(
    app,
    contracts.tellOutcome,
  )(async (ctx, { params, body }) => {
    await tellOutcome(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.logDeed)(async (ctx, { body }) => ({ id: await logDeed(ctx, body) }))

  serve(app, contracts.recordDecision)(async (ctx, { body }) => ({ id: await recordDecision(ctx, body) }))
}
