import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/feedback.ts"
import { serve } from "#platform/http/serve.ts"
import { correctThemes } from "./correct-themes.ts"
import { countThemes, listFeedback } from "./feedback-queries.ts"
import { getResponse } from "./get-response.ts"

export function feedbackRoutes(app: FastifyInstance): void {
  serve(app, contracts.listFeedback)((ctx, { query }) => listFeedback(ctx, query))

  serve(app, contracts.countThemes)((ctx, { query }) => countThemes(ctx, query))

  serve(app, contracts.getResponse)((ctx, { params }) => getResponse(ctx, params.id))

  serve(
    app,
    contracts.correctThemes,
  )(async (ctx, { params, body }) => {
    await correctThemes(ctx, params.id, body.themes)
    return { done: true }
  })
}
