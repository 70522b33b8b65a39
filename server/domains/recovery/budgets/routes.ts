import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { listBudgets } from "./budget-queries.ts"
import { removeBudget, setBudget } from "./set-budget.ts"

const done = { done: true } as const

export function budgetRoutes(app: FastifyInstance): void {
  serve(app, contracts.listRemedyBudgets)((ctx) => listBudgets(ctx))

  serve(
    app,
    contracts.setRemedyBudget,
  )(async (ctx, { params, body }) => {
    await setBudget(ctx, params.id, params.from, body)
    return done
  })

  serve(
    app,
    contracts.removeRemedyBudget,
  )(async (ctx, { params }) => {
    await removeBudget(ctx, params.id, params.from)
    return done
  })
}
