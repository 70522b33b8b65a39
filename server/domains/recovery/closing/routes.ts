import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { listClosings } from "./closings-query.ts"

export function closingRoutes(app: FastifyInstance): void {
  serve(app, contracts.listClosings)((ctx, { query }) => listClosings(ctx, query))
}
