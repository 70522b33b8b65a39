import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/response.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { serve } from "#platform/http/serve.ts"
import { findPublishedSurvey } from "./open-survey.ts"
import { readReportedResponse } from "./read-reported-response.ts"
import { takeBatch } from "./take-batch.ts"
import { takeResponses } from "./take-responses.ts"

export function responseRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.takeResponse,
  )(async (ctx, { params, body }) => {
    const survey = await findPublishedSurvey(ctx, params.slug)
    if (!survey) throw notFound("This survey")
    const [settled] = await takeResponses(ctx, survey, [await readReportedResponse(ctx, survey, body)])
    if (!settled || "refused" in settled) throw settled?.refused ?? new Refusal("fault", "Nothing was kept.")
    return { id: settled.done.id, repeated: settled.done.repeated }
  })

  serve(
    app,
    contracts.takeResponses,
  )(async (ctx, { params, body }) => {
    const survey = await findPublishedSurvey(ctx, params.slug)
    if (!survey) throw notFound("This survey")
    return takeBatch(ctx, survey, body.responses)
  })
}
