import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/worth.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfWorth } from "./csv-of-worth.ts"
import { readWorth } from "./read-worth.ts"

export function worthRoutes(app: FastifyInstance): void {
  serve(app, contracts.readWorth)((ctx, { query }) => readWorth(ctx, query))

  serve(
    app,
    contracts.saveWorth,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="worth-of-a-point.csv"')
    return csvOfWorth(await readWorth(ctx, query))
  })
}
