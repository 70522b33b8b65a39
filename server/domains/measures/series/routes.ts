import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { filterFrom } from "../filter.ts"
import { readSeries } from "./read-series.ts"
import { toldSeries } from "./telling.ts"

export function seriesRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.readSeries,
  )(async (ctx, { params, query }) => toldSeries(await readSeries(ctx, params.key, filterFrom(query), query.grain)))
}
