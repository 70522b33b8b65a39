import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measure-files.ts"
import { type Http, serve } from "#platform/http/serve.ts"
import { filterFrom } from "../filter.ts"
import { listSubjects } from "../readings/list-subjects.ts"
import { readByDimension } from "../readings/read-by-dimension.ts"
import { readByUnit } from "../readings/read-by-unit.ts"
import { readMeasure } from "../readings/read-measure.ts"
import { registry } from "../registry.ts"
import { readSeries } from "../series/read-series.ts"
import { csvOfBreakdown, csvOfReading, csvOfSeries, csvOfSubjects, csvOfUnits } from "./spreadsheet.ts"

/** Rows of the largest file of records. */
const mostSubjects = 10_000

/** The readings as files, each beside the one it repeats. */
export function filesRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.saveReading,
  )(async (ctx, { params, query }, http) => {
    named(http, params.key)
    return csvOfReading(await readMeasure(ctx, params.key, filterFrom(query)))
  })

  serve(
    app,
    contracts.saveSeries,
  )(async (ctx, { params, query }, http) => {
    named(http, `${params.key}-series`)
    return csvOfSeries(await readSeries(ctx, params.key, filterFrom(query), query.grain))
  })

  serve(
    app,
    contracts.saveByUnit,
  )(async (ctx, { params, query }, http) => {
    named(http, `${params.key}-by-unit`)
    return csvOfUnits(await readByUnit(ctx, params.key, filterFrom(query)))
  })

  serve(
    app,
    contracts.saveByDimension,
  )(async (ctx, { params, query }, http) => {
    named(http, `${params.key}-by-${query.by}`)
    return csvOfBreakdown(query.by, await readByDimension(ctx, params.key, filterFrom(query), query.by))
  })

  serve(
    app,
    contracts.saveSubjects,
  )(async (ctx, { params, query }, http) => {
    const { subject } = registry[params.key]
    named(http, `${params.key}-${subject}s`)
    const { items } = await listSubjects(ctx, params.key, filterFrom(query), { limit: mostSubjects })
    return csvOfSubjects(subject, items)
  })
}

function named({ reply }: Http, name: string): void {
  reply.header("content-disposition", `attachment; filename="${name}.csv"`)
}
