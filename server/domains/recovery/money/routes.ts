import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/money.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfMoney } from "./csv-of-money.ts"
import { readMoney } from "./read-money.ts"

export function moneyRoutes(app: FastifyInstance): void {
  serve(app, contracts.readMoney)((ctx, { query }) => readMoney(ctx, query))

  serve(
    app,
    contracts.saveMoney,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="money.csv"')
    return csvOfMoney(await readMoney(ctx, query))
  })
}
