import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/survey.ts"
import { sendPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { serve } from "#platform/http/serve.ts"
import { findPublishedSurvey } from "../intake/open-survey.ts"
import { sheetOfForm, sheetOfLink } from "./page-form.ts"
import { pageLanguage } from "./page-language.ts"
import { renderForm, renderNotice, renderThanks } from "./survey-page.ts"
import { takeSheet } from "./take-sheet.ts"

export function pageRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.showSurveyPage,
  )(async (ctx, { params }, { request, reply }) => {
    const survey = await findPublishedSurvey(ctx, params.slug)
    if (!survey) return sendPage(reply, await renderNotice(ctx, (await getOrganisation(ctx)).language, "unknown"), 404)
    const sheet = sheetOfLink(survey, request.query as Record<string, unknown>)
    const language = pageLanguage(survey, sheet.carried.lang, request.headers["accept-language"])
    if (survey.state === "closed") return sendPage(reply, await renderNotice(ctx, language, "closed"), 410)
    return sendPage(reply, await renderForm(ctx, survey, language, sheet))
  })

  serve(
    app,
    contracts.takeSurveyPage,
  )(async (ctx, { params, body }, { request, reply }) => {
    const survey = await findPublishedSurvey(ctx, params.slug)
    if (!survey) return sendPage(reply, await renderNotice(ctx, (await getOrganisation(ctx)).language, "unknown"), 404)
    const sheet = sheetOfForm(survey, body)
    const language = pageLanguage(survey, sheet.carried.lang, request.headers["accept-language"])
    if (survey.state === "closed") return sendPage(reply, await renderNotice(ctx, language, "closed"), 410)
    const taken = await takeSheet(ctx, survey, language, sheet)
    if ("kept" in taken) return sendPage(reply, await renderThanks(ctx, survey, language, taken.kept))
    if (taken.status === 503) reply.header("retry-after", "2")
    return sendPage(reply, await renderForm(ctx, survey, language, sheet, taken.problems), taken.status)
  })
}
