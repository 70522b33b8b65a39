import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/line-up.ts"
import { serve } from "#platform/http/serve.ts"
import { getCard, listChoices } from "./card-queries.ts"
import { lineUpMailRoutes } from "./mail/routes.ts"
import { mondayMailRoutes } from "./monday-mail/routes.ts"
import { roundRoutes } from "./round/routes.ts"
import { swapPart } from "./swap-part.ts"
import { takeBackSwap } from "./take-back-swap.ts"
import { wallRoutes } from "./wall/routes.ts"

export function lineUpRoutes(app: FastifyInstance): void {
  serve(app, contracts.getLineUp)((ctx, { params }) => getCard(ctx, params))

  serve(app, contracts.listLineUpChoices)((ctx, { params }) => listChoices(ctx, params.unitId, params.day))

  serve(
    app,
    contracts.swapPart,
  )(async (ctx, { params, body }) => {
    await swapPart(ctx, params.unitId, params.day, body)
    return { done: true }
  })

  serve(
    app,
    contracts.takeBackSwap,
  )(async (ctx, { params }) => ({ part: await takeBackSwap(ctx, params.unitId, params.day) }))

  roundRoutes(app)
  wallRoutes(app)
  lineUpMailRoutes(app)
  mondayMailRoutes(app)
}
