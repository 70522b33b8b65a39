import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/survey.ts"
import { serve } from "#platform/http/serve.ts"
import { closeSurvey } from "./close-survey.ts"
import { editSurvey } from "./edit-survey.ts"
import { getPoster } from "./get-poster.ts"
import { keepTouchpoints } from "./keep-touchpoints.ts"
import { makeSurvey } from "./make-survey.ts"
import { publishSurvey } from "./publish-survey.ts"
import { reopenSurvey } from "./reopen-survey.ts"
import { getSurvey, listSurveys, listTouchpoints } from "./survey-queries.ts"

export function surveyRoutes(app: FastifyInstance): void {
  serve(app, contracts.listTouchpoints)(async (ctx) => ({ touchpoints: await listTouchpoints(ctx) }))

  serve(
    app,
    contracts.addTouchpoint,
  )(async (ctx, { body }) => {
    const [id] = await keepTouchpoints(ctx, [body.name])
    return { id: id as string }
  })

  serve(app, contracts.listSurveys)(async (ctx) => ({ surveys: await listSurveys(ctx) }))

  serve(app, contracts.getSurvey)((ctx, { params }) => getSurvey(ctx, params.id))

  serve(app, contracts.makeSurvey)((ctx, { body }) => makeSurvey(ctx, body))

  serve(
    app,
    contracts.editSurvey,
  )(async (ctx, { params, body }) => {
    await editSurvey(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.publishSurvey)(async (ctx, { params }) => ({ version: await publishSurvey(ctx, params.id) }))

  serve(
    app,
    contracts.closeSurvey,
  )(async (ctx, { params }) => {
    await closeSurvey(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.reopenSurvey,
  )(async (ctx, { params }) => {
    await reopenSurvey(ctx, params.id)
    return { done: true }
  })

  serve(app, contracts.getPoster)((ctx, { params, query }) => getPoster(ctx, params.id, query))
}
