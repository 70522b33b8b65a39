import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { clearDemonstrations, countDemonstrated } from "./clear-demonstrations.ts"
import { getDemonstration } from "./demonstration-query.ts"
import { startDemonstration } from "./start-demonstration.ts"

export function demonstrationRoutes(app: FastifyInstance): void {
  serve(app, contracts.startDemonstration)(async (ctx) => ({ id: await startDemonstration(ctx) }))

  serve(app, contracts.getDemonstrations)((ctx) => countDemonstrated(ctx))

  serve(
    app,
    contracts.clearDemonstrations,
  )(async (ctx) => {
    await clearDemonstrations(ctx)
    return { done: true }
  })

  serve(app, contracts.getDemonstration)((ctx, { params }) => getDemonstration(ctx, params.id))
}
