import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { mayMark } from "../access.ts"
import { filterFrom } from "../filter.ts"
import { listChanges } from "./change-queries.ts"
import { markChange } from "./mark-change.ts"
import { removeChange } from "./remove-change.ts"

export function changesRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.listChanges,
  )(async (ctx, { params, query }) => ({
    changes: await listChanges(ctx, [params.key], filterFrom(query)),
  }))

  serve(
    app,
    contracts.markChange,
  )(async (ctx, { params, body }) => {
    await mayMark(ctx, body.unitId)
    return { id: await markChange(ctx, { measure: params.key, ...body, cause: null }) }
  })

  serve(
    app,
    contracts.removeChange,
  )(async (ctx, { params }) => {
    await removeChange(ctx, params.id)
    return { done: true }
  })
}
