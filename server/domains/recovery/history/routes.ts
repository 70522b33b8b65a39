import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { readHistory } from "./history-query.ts"

export function historyRoutes(app: FastifyInstance): void {
  serve(app, contracts.readHistory)((ctx, { query }) => readHistory(ctx, query.product))
}
