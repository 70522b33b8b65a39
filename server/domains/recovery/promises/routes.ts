import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { makePromise } from "./make-promise.ts"
import { makePromiseTo } from "./make-promise-to.ts"
import { offerPromise } from "./offer-promise.ts"
import { listMyPromises, listPromisesAtRisk } from "./promise-queries.ts"
import { keepPromise, renegotiatePromise } from "./settle-promise.ts"

export function promiseRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.makePromise,
  )(async (ctx, { params, body }) => ({ id: await makePromise(ctx, params.id, body.what, new Date(body.dueAt)) }))

  serve(
    app,
    contracts.makePromiseTo,
  )(async (ctx, { body }) => ({ id: await makePromiseTo(ctx, { ...body, dueAt: new Date(body.dueAt) }) }))

  serve(app, contracts.offerPromise)(async (ctx, { body }) => ({ offer: await offerPromise(ctx, body) }))

  serve(app, contracts.listMyPromises)((ctx) => listMyPromises(ctx))

  serve(app, contracts.listPromisesAtRisk)((ctx) => listPromisesAtRisk(ctx))

  serve(
    app,
    contracts.settlePromise,
  )(async (ctx, { params, body }) => {
    if (body.outcome === "kept") await keepPromise(ctx, params.id)
    else await renegotiatePromise(ctx, params.id, new Date(body.dueAt), body.what)
    return { done: true }
  })
}
