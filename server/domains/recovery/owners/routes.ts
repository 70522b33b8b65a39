import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { listAgents, listTouchpointRules } from "./owner-queries.ts"
import { setAgent } from "./set-agent.ts"
import { setTouchpointRule } from "./set-touchpoint-rule.ts"

export function ownerRoutes(app: FastifyInstance): void {
  serve(app, contracts.listAgents)((ctx, { query }) => listAgents(ctx, query.unit))

  serve(
    app,
    contracts.setAgent,
  )(async (ctx, { params, body }) => {
    await setAgent(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.listTouchpointRules)((ctx) => listTouchpointRules(ctx))

  serve(
    app,
    contracts.setTouchpointRule,
  )(async (ctx, { params, body }) => {
    await setTouchpointRule(ctx, params.id, body)
    return { done: true }
  })
}
