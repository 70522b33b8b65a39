import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { mayMark } from "./access.ts"
import { alertsRoutes } from "./alerts/routes.ts"
import { assumptionsRoutes } from "./assumptions/routes.ts"
import { beforeAndAfterRoutes } from "./before-and-after/routes.ts"
import { listChanges } from "./change-queries.ts"
import { compareRoutes } from "./compare/routes.ts"
import { definitions } from "./definition.ts"
import { driversRoutes } from "./drivers/routes.ts"
import { evenHandednessRoutes } from "./even-handedness/routes.ts"
import { falseSignalsRoute } from "./false-signals-route.ts"
import { filterFrom } from "./filter.ts"
import { listSubjects } from "./list-subjects.ts"
import { markChange } from "./mark-change.ts"
import { movedRoutes } from "./moved/routes.ts"
import { readByDimension } from "./read-by-dimension.ts"
import { readByUnit } from "./read-by-unit.ts"
import { readMeasure } from "./read-measure.ts"
import { readScoreboard } from "./read-scoreboard.ts"
import { readSeries } from "./read-series.ts"
import { removeChange } from "./remove-change.ts"
import { spreadsheetRoutes } from "./spreadsheet-routes.ts"
import { told, toldSeries } from "./telling.ts"
import { wordOfMouthRoutes } from "./word-of-mouth/routes.ts"
import { worthRoutes } from "./worth/routes.ts"

export function measuresRoutes(app: FastifyInstance): void {
  serve(app, contracts.listMeasures)(async () => ({ measures: definitions() }))

  serve(
    app,
    contracts.readScoreboard,
  )(async (ctx, { query }) => told(await readScoreboard(ctx, filterFrom(query), query.period)))

  serve(app, contracts.readMeasure)((ctx, { params, query }) => readMeasure(ctx, params.key, filterFrom(query)))

  serve(
    app,
    contracts.readSeries,
  )(async (ctx, { params, query }) => toldSeries(await readSeries(ctx, params.key, filterFrom(query), query.grain)))

  serve(app, contracts.readByUnit)((ctx, { params, query }) => readByUnit(ctx, params.key, filterFrom(query)))

  serve(
    app,
    contracts.readByDimension,
  )((ctx, { params, query }) => readByDimension(ctx, params.key, filterFrom(query), query.by))

  serve(
    app,
    contracts.listSubjects,
  )((ctx, { params, query }) => listSubjects(ctx, params.key, filterFrom(query), query))

  serve(
    app,
    contracts.listChanges,
  )(async (ctx, { params, query }) => ({
    changes: await listChanges(ctx, [params.key], filterFrom(query)),
  }))

  serve(
    app,
    contracts.markChange,
  )(async (ctx, { params, body }) => {
    await mayMark(ctx, body.unitId)
    return { id: await markChange(ctx, { measure: params.key, ...body, cause: null }) }
  })

  serve(
    app,
    contracts.removeChange,
  )(async (ctx, { params }) => {
    await removeChange(ctx, params.id)
    return { done: true }
  })

  alertsRoutes(app)
  beforeAndAfterRoutes(app)
  compareRoutes(app)
  movedRoutes(app)
  spreadsheetRoutes(app)
  driversRoutes(app)
  evenHandednessRoutes(app)
  falseSignalsRoute(app)
  assumptionsRoutes(app)
  wordOfMouthRoutes(app)
  worthRoutes(app)
}
