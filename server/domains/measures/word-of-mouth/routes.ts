import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/word-of-mouth.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfWordOfMouth } from "./csv-of-word-of-mouth.ts"
import { readWordOfMouth } from "./read-word-of-mouth.ts"

export function wordOfMouthRoutes(app: FastifyInstance): void {
  serve(app, contracts.readWordOfMouth)((ctx, { query }) => readWordOfMouth(ctx, query))

  serve(
    app,
    contracts.saveWordOfMouth,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="word-of-mouth.csv"')
    return csvOfWordOfMouth(await readWordOfMouth(ctx, query))
  })
}
