import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/money.ts"
import { serve } from "#platform/http/serve.ts"
import { csvOfMoney } from "./csv-of-money.ts"
import { csvOfMoneyCharts } from "./csv-of-money-charts.ts"
import { readMoney } from "./read-money.ts"
import { readMoneyCharts } from "./read-money-charts.ts"

export function moneyRoutes(app: FastifyInstance): void {
  serve(app, contracts.readMoney)((ctx, { query }) => readMoney(ctx, query))

  serve(
    app,
    contracts.saveMoney,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="money.csv"')
    return csvOfMoney(await readMoney(ctx, query))
  })

  serve(app, contracts.readMoneyCharts)((ctx, { query }) => readMoneyCharts(ctx, query))

  serve(
    app,
    contracts.saveMoneyCharts,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="money-by-month.csv"')
    return csvOfMoneyCharts(await readMoneyCharts(ctx, query))
  })
}
