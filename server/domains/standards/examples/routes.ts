import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/examples.ts"
import { serve } from "#platform/http/serve.ts"
import { getStandardPage } from "../standard-queries.ts"
import { listExamples } from "./example-queries.ts"
import { tellExample, withdrawExample } from "./tell-example.ts"

export function exampleRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.listExamples,
  )(async (ctx, { params }) => {
    // Of a draft, others than stewards learn nothing.
    await getStandardPage(ctx, params.id)
    return { examples: await listExamples(ctx, params.id) }
  })

  serve(
    app,
    contracts.tellExample,
  )(async (ctx, { params, body }) => ({
    id: await tellExample(ctx, params.id, body.words),
  }))

  serve(
    app,
    contracts.withdrawExample,
  )(async (ctx, { params }) => {
    await withdrawExample(ctx, params.id, params.exampleId)
    return { done: true }
  })
}
