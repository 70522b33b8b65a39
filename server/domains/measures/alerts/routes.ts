import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/alerts.ts"
import { serve } from "#platform/http/serve.ts"
import { lookAtAlert } from "./look-at-alert.ts"
import { readChartAlerts, readMyAlerts } from "./read-alerts.ts"

export function alertsRoutes(app: FastifyInstance): void {
  serve(app, contracts.listMyAlerts)((ctx) => readMyAlerts(ctx))

  serve(
    app,
    contracts.listChartAlerts,
  )(async (ctx, { params, query }) => ({ items: await readChartAlerts(ctx, params.key, query) }))

  serve(
    app,
    contracts.lookAtAlert,
  )(async (ctx, { params, body }) => {
    await lookAtAlert(ctx, params.id, body.words)
    return { done: true }
  })
}
