import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/assumptions.ts"
import { serve } from "#platform/http/serve.ts"
import { listAssumptions } from "./assumption-queries.ts"
import { dropAssumption } from "./drop-assumption.ts"
import { keepAssumption } from "./keep-assumption.ts"

export function assumptionsRoutes(app: FastifyInstance): void {
  serve(app, contracts.listAssumptions)((ctx) => listAssumptions(ctx))

  serve(
    app,
    contracts.keepAssumption,
  )(async (ctx, { params, body }) => {
    await keepAssumption(ctx, params.name, body)
    return { done: true }
  })

  serve(
    app,
    contracts.dropAssumption,
  )(async (ctx, { params }) => {
    await dropAssumption(ctx, params.name)
    return { done: true }
  })
}
