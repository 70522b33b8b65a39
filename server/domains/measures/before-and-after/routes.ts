import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/before-and-after.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfBeforeAndAfter } from "./csv-of-before-and-after.ts"
import { csvOfJudgedChanges } from "./csv-of-judged-changes.ts"
import { listJudgedChanges } from "./list-judged-changes.ts"
import { readBeforeAndAfter } from "./read-before-and-after.ts"

export function beforeAndAfterRoutes(app: FastifyInstance): void {
  serve(app, contracts.listJudgedChanges)((ctx, { query }) => listJudgedChanges(ctx, query))

  serve(
    app,
    contracts.saveJudgedChanges,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="changes.csv"')
    return csvOfJudgedChanges((await listJudgedChanges(ctx, query)).changes)
  })

  serve(app, contracts.readBeforeAndAfter)((ctx, { params, query }) => readBeforeAndAfter(ctx, params.id, query.with))

  serve(
    app,
    contracts.saveBeforeAndAfter,
  )(async (ctx, { params, query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="before-and-after.csv"')
    return csvOfBeforeAndAfter(await readBeforeAndAfter(ctx, params.id, query.with))
  })
}
