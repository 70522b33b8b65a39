import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/even-handedness.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfEvenHandedness } from "./csv-of-even-handedness.ts"
import { listAlerts } from "./list-alerts.ts"
import { readEvenHandedness } from "./read-even-handedness.ts"

export function evenHandednessRoutes(app: FastifyInstance): void {
  serve(app, contracts.readEvenHandedness)((ctx, { query }) => readEvenHandedness(ctx, query))

  serve(
    app,
    contracts.saveEvenHandedness,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="even-handedness.csv"')
    return csvOfEvenHandedness(await readEvenHandedness(ctx, query))
  })

  serve(app, contracts.listEvenHandednessAlerts)((ctx, { query }) => listAlerts(ctx, query))
}
