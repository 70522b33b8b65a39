import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { personOf } from "#platform/ctx.ts"
import { serve } from "#platform/http/serve.ts"
import { decideRemedy } from "./decide-remedy.ts"
import { giveRemedy } from "./give-remedy.ts"
import { getCaseOnTheSpot, listCasesOnTheSpot } from "./on-the-spot-queries.ts"
import { getLimit, listKinds } from "./remedy-queries.ts"

export function remedyRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.listRemedyKinds,
  )(async (ctx) => {
    const [kinds, limit, { currency }] = await Promise.all([
      listKinds(ctx),
      getLimit(ctx, personOf(ctx).role),
      getOrganisation(ctx),
    ])
    return {
      kinds,
      perCase: { minor: limit.perCase, currency },
      perCustomerYear: { minor: limit.perCustomerYear, currency },
    }
  })

  serve(app, contracts.giveRemedy)((ctx, { params, body }) => giveRemedy(ctx, params.id, body))

  serve(
    app,
    contracts.decideRemedy,
  )(async (ctx, { params, body }) => {
    await decideRemedy(ctx, params.id, body.decision, body.words)
    return { done: true }
  })

  serve(app, contracts.listCasesOnTheSpot)((ctx) => listCasesOnTheSpot(ctx))

  serve(app, contracts.getCaseOnTheSpot)((ctx, { params }) => getCaseOnTheSpot(ctx, params.id))
}
