import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/purchases.ts"
import { serve } from "#platform/http/serve.ts"
import { progressUnder } from "#platform/progress/progress.ts"
import { getBands } from "./bands/band-queries.ts"
import { setBandRule } from "./bands/set-band-rule.ts"
import { importLeavings } from "./import/import-leavings.ts"
import { importPurchases, previewPurchases } from "./import/import-purchases.ts"
import { keepPurchases } from "./keep-purchases.ts"
import { noteLeaving } from "./note-leaving.ts"
import { takeBackLeaving } from "./take-back-leaving.ts"

/** What customers buy, and that they leave; the contracts say who may. */
export function purchaseRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.previewPurchases,
  )((ctx, { query, body }) => previewPurchases(ctx, body, progressUnder(ctx, query.progress)))
  serve(
    app,
    contracts.importPurchases,
  )((ctx, { query, body }) => importPurchases(ctx, body, progressUnder(ctx, query.progress)))
  serve(
    app,
    contracts.importLeavings,
  )((ctx, { query, body }) => importLeavings(ctx, body, progressUnder(ctx, query.progress)))

  serve(
    app,
    contracts.keepPurchases,
  )((ctx, { body }) =>
    keepPurchases(
      ctx,
      body.purchases.map((one) => ({ ...one, at: new Date(one.at) })),
    ),
  )

  serve(
    app,
    contracts.noteLeaving,
  )(async (ctx, { params, body }) => {
    await noteLeaving(ctx, params.id, body)
    return { done: true }
  })
  serve(
    app,
    contracts.takeBackLeaving,
  )(async (ctx, { params }) => {
    await takeBackLeaving(ctx, params.id)
    return { done: true }
  })

  serve(app, contracts.getBandRule)((ctx) => getBands(ctx))
  serve(
    app,
    contracts.setBandRule,
  )(async (ctx, { body }) => {
    await setBandRule(ctx, body)
    return { done: true }
  })
}
