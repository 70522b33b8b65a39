import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/comparison.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfComparison } from "../files/spreadsheet.ts"
import { filterFrom } from "../filter.ts"
import { compareUnits, toldComparison } from "./compare-units.ts"

export function compareRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.compareUnits,
  )(async (ctx, { params, query }) => toldComparison(await compareUnits(ctx, params.key, filterFrom(query))))

  serve(
    app,
    contracts.saveComparison,
  )(async (ctx, { params, query }, { reply }) => {
    reply.header("content-disposition", `attachment; filename="${params.key}-comparison.csv"`)
    return csvOfComparison(await compareUnits(ctx, params.key, filterFrom(query)))
  })
}
