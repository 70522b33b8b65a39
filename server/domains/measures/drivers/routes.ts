import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/drivers.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfDrivers } from "./csv-of-drivers.ts"
import { readDrivers } from "./read-drivers.ts"

export function driversRoutes(app: FastifyInstance): void {
  serve(app, contracts.readDrivers)((ctx, { query }) => readDrivers(ctx, query))

  serve(
    app,
    contracts.saveDrivers,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="drivers.csv"')
    return csvOfDrivers(await readDrivers(ctx, query))
  })
}
