import type { FastifyInstance } from "fastify"
import { readFalseSignals } from "#contracts/false-signals.ts"
import { serve } from "#platform/http/serve.ts"
import { falseSignalRates, shiftFoundWithin } from "#stats"

export function falseSignalsRoute(app: FastifyInstance): void {
  serve(app, readFalseSignals)(async () => ({ rates: [...falseSignalRates], found: [...shiftFoundWithin] }))
}
