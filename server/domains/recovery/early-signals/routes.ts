import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/early-signals.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfFrictions } from "./csv-of-frictions.ts"
import { readEarlySignals } from "./early-signals-queries.ts"
import { mendFriction } from "./mend-friction.ts"
import { noteFriction } from "./note-friction.ts"

const mostInFile = 10_000

export function earlySignalsRoutes(app: FastifyInstance): void {
  serve(app, contracts.readEarlySignals)((ctx, { query }) => readEarlySignals(ctx, query))

  serve(
    app,
    contracts.saveFrictions,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="frictions.csv"')
    return csvOfFrictions(await readEarlySignals(ctx, query, mostInFile))
  })

  serve(app, contracts.noteFriction)(async (ctx, { body }) => ({ id: await noteFriction(ctx, body) }))

  serve(
    app,
    contracts.mendFriction,
  )(async (ctx, { params, body }) => {
    await mendFriction(ctx, params.id, body)
    return { done: true }
  })
}
