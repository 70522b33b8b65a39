import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfConsistency } from "./csv-of-consistency.ts"
import { readConsistency } from "./read-consistency.ts"

export function consistencyRoutes(app: FastifyInstance): void {
  serve(app, contracts.readConsistency)((ctx, { query }) => readConsistency(ctx, query))

  serve(
    app,
    contracts.saveConsistency,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="consistency.csv"')
    return csvOfConsistency(await readConsistency(ctx, query))
  })
}
