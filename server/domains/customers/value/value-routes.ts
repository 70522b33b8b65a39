import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/value.ts"
import { serve } from "#platform/http/serve.ts"
import { getStaying } from "./staying-queries.ts"
import { getValue } from "./value-queries.ts"

/** Those who lead may see the whole of it; no customer is named here. */
export function valueRoutes(app: FastifyInstance): void {
  serve(app, contracts.getValue)((ctx, { query }) => getValue(ctx, query))

  serve(app, contracts.getStaying)((ctx, { query }) => getStaying(ctx, query.by, query.until))
}
