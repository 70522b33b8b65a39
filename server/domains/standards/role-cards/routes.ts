import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/role-cards.ts"
import { serve } from "#platform/http/serve.ts"
import { getMyRoleCard, getRoleCard, listRoleCards } from "./role-card-queries.ts"
import { rewriteRoleCard, withdrawRoleCard, writeRoleCard } from "./write-role-card.ts"

export function roleCardRoutes(app: FastifyInstance): void {
  serve(app, contracts.listRoleCards)((ctx) => listRoleCards(ctx))

  serve(app, contracts.getRoleCard)((ctx, { params }) => getRoleCard(ctx, params.id))

  serve(app, contracts.getMyRoleCard)((ctx) => getMyRoleCard(ctx))

  serve(app, contracts.writeRoleCard)(async (ctx, { body }) => ({ id: await writeRoleCard(ctx, body) }))

  serve(
    app,
    contracts.rewriteRoleCard,
  )(async (ctx, { params, body }) => {
    await rewriteRoleCard(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.withdrawRoleCard,
  )(async (ctx, { params }) => {
    await withdrawRoleCard(ctx, params.id)
    return { done: true }
  })
}
