import type { FastifyInstance } from "fastify"
import { readFalseSignals, saveFalseSignals } from "#contracts/false-signals.ts"
import { csvFile } from "#platform/csv/csv-file.ts"
import { serve } from "#platform/http/serve.ts"
import { falseSignalRates, shiftFoundWithin } from "#stats"

export function falseSignalsRoutes(app: FastifyInstance): void {
  serve(app, readFalseSignals)(async () => ({ rates: [...falseSignalRates], found: [...shiftFoundWithin] }))

  serve(
    app,
    saveFalseSignals,
  )(async (_ctx, _input, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="false-signals.csv"')
    const rows = falseSignalRates.map(({ chart, points, alerts, all }) => [chart, points, alerts, all])
    return csvFile([["chart", "points", "two_rules", "four_rules"], ...rows])
  })
}
