import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { finishFix } from "./finish-fix.ts"
import { getFixScreen, listFixes } from "./fix-queries.ts"
import { listFixVerdicts } from "./fix-verdicts.ts"
import { planFix } from "./plan-fix.ts"

export function fixRoutes(app: FastifyInstance): void {
  serve(app, contracts.listFixes)(async (ctx, { query }) => ({ fixes: await listFixes(ctx, query.state) }))

  serve(app, contracts.listFixVerdicts)(async (ctx) => ({ verdicts: await listFixVerdicts(ctx) }))

  serve(app, contracts.getFix)((ctx, { params }) => getFixScreen(ctx, params.id))

  serve(app, contracts.planFix)(async (ctx, { body }) => ({ id: await planFix(ctx, body) }))

  serve(
    app,
    contracts.finishFix,
  )(async (ctx, { params, body }) => {
    await finishFix(ctx, params.id, body.doneOn, body.weDid)
    return { done: true }
  })
}
