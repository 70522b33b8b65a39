import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { filterFrom } from "../filter.ts"
import { listSubjects } from "./list-subjects.ts"
import { readByDimension } from "./read-by-dimension.ts"
import { readByUnit } from "./read-by-unit.ts"
import { readMeasure } from "./read-measure.ts"

export function readingsRoutes(app: FastifyInstance): void {
  serve(app, contracts.readMeasure)((ctx, { params, query }) => readMeasure(ctx, params.key, filterFrom(query)))

  serve(app, contracts.readByUnit)((ctx, { params, query }) => readByUnit(ctx, params.key, filterFrom(query)))

  serve(
    app,
    contracts.readByDimension,
  )((ctx, { params, query }) => readByDimension(ctx, params.key, filterFrom(query), query.by))

  serve(
    app,
    contracts.listSubjects,
  )((ctx, { params, query }) => listSubjects(ctx, params.key, filterFrom(query), query))
}
