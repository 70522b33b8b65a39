import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/ideas.ts"
import { sendPage } from "#pages/render.ts"
import { serve } from "#platform/http/serve.ts"
import { listAnswers } from "./answer-queries.ts"
import { publicPage } from "./public-page.ts"
import { publishAnswer } from "./publish-answer.ts"
import { takeDownAnswer } from "./take-down-answer.ts"

export function ideasRoutes(app: FastifyInstance): void {
  serve(app, contracts.listAnswers)(async (ctx, { query }) => ({ answers: await listAnswers(ctx, query) }))

  serve(app, contracts.publishAnswer)((ctx, { params, body }) => publishAnswer(ctx, params.id, body))

  serve(
    app,
    contracts.takeDownAnswer,
  )(async (ctx, { params }) => {
    await takeDownAnswer(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.youSaidWeDidPage,
  )(async (ctx, { query }, { reply }) => sendPage(reply, await publicPage(ctx, query.lang)))
}
