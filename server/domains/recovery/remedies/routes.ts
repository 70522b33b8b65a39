import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { personOf } from "#platform/ctx.ts"
import { serve } from "#platform/http/serve.ts"
import { decideRemedy } from "./decide-remedy.ts"
import { giveRemedy } from "./give-remedy.ts"
import { getCaseOnTheSpot, listCasesOnTheSpot } from "./on-the-spot-queries.ts"
import { getLimit, getMenu, getRemedy, listKinds } from "./remedy-queries.ts"
import { setLimits, setMenu } from "./set-menu.ts"
import { takeBackRemedy } from "./take-back-remedy.ts"

const done = { done: true } as const

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
      kinds: kinds.map(({ suggestedMinor, ...kind }) => ({
        ...kind,
        suggested: suggestedMinor === null ? null : { minor: suggestedMinor, currency },
      })),
      perCase: { minor: limit.perCase, currency },
      perCustomer: { minor: limit.perCustomer, currency },
      customerDays: limit.customerDays,
    }
  })

  serve(app, contracts.giveRemedy)((ctx, { params, body }) => giveRemedy(ctx, params.id, body))

  serve(
    app,
    contracts.decideRemedy,
  )(async (ctx, { params, body }) => {
    await decideRemedy(ctx, params.id, body)
    return done
  })

  serve(app, contracts.getRemedy)((ctx, { params }) => getRemedy(ctx, params.id))

  serve(
    app,
    contracts.takeBackRemedy,
  )(async (ctx, { params, body }) => ({ id: await takeBackRemedy(ctx, params.id, body) }))

  serve(app, contracts.getRemedyMenu)((ctx) => getMenu(ctx))

  serve(
    app,
    contracts.setRemedyMenu,
  )(async (ctx, { body }) => {
    await setMenu(ctx, body.kinds)
    return done
  })

  serve(
    app,
    contracts.setRemedyLimits,
  )(async (ctx, { body }) => {
    await setLimits(ctx, body.limits)
    return done
  })

  serve(app, contracts.listCasesOnTheSpot)((ctx) => listCasesOnTheSpot(ctx))

  serve(app, contracts.getCaseOnTheSpot)((ctx, { params }) => getCaseOnTheSpot(ctx, params.id))
}
