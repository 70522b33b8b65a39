import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/translations.ts"
import { serve } from "#platform/http/serve.ts"
import { translatePurpose, withdrawPurposeTranslation } from "./translate-purpose.ts"
import { translateStandard, withdrawTranslation } from "./translate-standard.ts"
import { getPurposeTranslation, getTranslation, readTranslations } from "./translation-queries.ts"

export function translationRoutes(app: FastifyInstance): void {
  serve(app, contracts.listTranslations)((ctx) => readTranslations(ctx))

  serve(app, contracts.getTranslation)((ctx, { params }) => getTranslation(ctx, params.id, params.language))

  serve(
    app,
    contracts.translateStandard,
  )(async (ctx, { params, body }) => {
    await translateStandard(ctx, params.id, params.language, body)
    return { done: true }
  })

  serve(
    app,
    contracts.withdrawTranslation,
  )(async (ctx, { params }) => {
    await withdrawTranslation(ctx, params.id, params.language)
    return { done: true }
  })

  serve(app, contracts.getPurposeTranslation)((ctx, { params }) => getPurposeTranslation(ctx, params.language))

  serve(
    app,
    contracts.translatePurpose,
  )(async (ctx, { params, body }) => {
    await translatePurpose(ctx, params.language, body)
    return { done: true }
  })

  serve(
    app,
    contracts.withdrawPurposeTranslation,
  )(async (ctx, { params }) => {
    await withdrawPurposeTranslation(ctx, params.language)
    return { done: true }
  })
}
