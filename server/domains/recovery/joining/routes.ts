import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { joinCase } from "./join-case.ts"
import { listLikeCases } from "./like-cases-query.ts"
import { unjoinCase } from "./unjoin-case.ts"

export function joiningRoutes(app: FastifyInstance): void {
  serve(app, contracts.listLikeCases)((ctx, { params }) => listLikeCases(ctx, params.id))

  serve(
    app,
    contracts.joinCase,
  )(async (ctx, { params, body }) => {
    await joinCase(ctx, params.id, body.to)
    return { done: true }
  })

  serve(
    app,
    contracts.unjoinCase,
  )(async (ctx, { params }) => {
    await unjoinCase(ctx, params.id)
    return { done: true }
  })
}
