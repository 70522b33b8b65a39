import { z } from "zod"
import { countThemes, feedbackFilters, getResponse, listFeedback } from "#contracts/feedback.ts"
import { getImport, listImports } from "#contracts/feedback-import.ts"
import { getSurvey, listSurveys, makeSurvey } from "#contracts/survey.ts"
import { lenient } from "#web/app/address.ts"
import { callUntil } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import type { Finder, ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { listeningTitles } from "./words.ts"

export const surveyFilters = z.object({
  state: z.enum(["draft", "open", "closed", "history"]).optional(),
  sort: z.string().max(40).optional(),
})

export const feedbackScreenFilters = feedbackFilters.extend({ words: z.enum(["only", "any"]).default("only") })
export type FeedbackScreenFilters = z.output<typeof feedbackScreenFilters>

export const routes: ScreenRoute[] = [
  {
    path: "/feedback",
    title: saying(listeningTitles, "feedback"),
    access: listFeedback.access,
    place: "feedback",
    filters: feedbackScreenFilters,
    readings: ({ filters }) => {
      const asked = lenient(feedbackScreenFilters, filters)
      return [reading(listFeedback, { query: asked }), reading(countThemes, { query: withoutWords(asked) })]
    },
    load: () => import("./feedback/feedback-screen.tsx").then((m) => m.FeedbackScreen),
  },
  {
    path: "/feedback/:id",
    title: saying(listeningTitles, "response"),
    access: getResponse.access,
    readings: ({ params }) => [reading(getResponse, { params: { id: params.id ?? "" } })],
    load: () => import("./feedback/response-screen.tsx").then((m) => m.ResponseScreen),
  },
  {
    path: "/surveys",
    title: saying(listeningTitles, "surveys"),
    access: listSurveys.access,
    place: "feedback",
    filters: surveyFilters,
    readings: () => [reading(listSurveys)],
    load: () => import("./surveys/survey-list.tsx").then((m) => m.SurveyList),
  },
  {
    path: "/surveys/new",
    title: saying(listeningTitles, "newSurvey"),
    access: makeSurvey.access,
    place: "feedback",
    action: true,
    load: () => import("./surveys/new-survey.tsx").then((m) => m.NewSurvey),
  },
  {
    path: "/surveys/:id",
    title: saying(listeningTitles, "survey"),
    access: getSurvey.access,
    place: "feedback",
    readings: ({ params }) => [reading(getSurvey, { params: { id: params.id ?? "" } })],
    load: () => import("./surveys/survey-screen.tsx").then((m) => m.SurveyScreen),
  },
  {
    path: "/surveys/:id/edit",
    title: saying(listeningTitles, "editSurvey"),
    access: makeSurvey.access,
    place: "feedback",
    readings: ({ params }) => [reading(getSurvey, { params: { id: params.id ?? "" } })],
    load: () => import("./surveys/edit-survey.tsx").then((m) => m.EditSurvey),
  },
  {
    path: "/import",
    title: saying(listeningTitles, "imports"),
    access: listImports.access,
    place: "feedback",
    action: true,
    readings: () => [reading(listImports)],
    load: () => import("./import/import-screen.tsx").then((m) => m.ImportScreen),
  },
  {
    path: "/import/:id",
    title: saying(listeningTitles, "importing"),
    access: getImport.access,
    place: "feedback",
    readings: ({ params }) => [reading(getImport, { params: { id: params.id ?? "" } })],
    load: () => import("./import/one-import.tsx").then((m) => m.OneImport),
  },
]

/** The filters that count themes: whether there are words does not matter to them. */
export function withoutWords({ words: _, ...filters }: FeedbackScreenFilters) {
  return filters
}

const mostFound = 6

/** Surveys by a few letters of their name. */
export const surveyFinder: Finder = {
  title: saying(listeningTitles, "surveys"),
  access: listSurveys.access,
  async find(text, signal) {
    const { surveys } = await callUntil(signal, listSurveys, {})
    const sought = text.toLocaleLowerCase()
    const found = surveys.filter(({ name }) => name.toLocaleLowerCase().includes(sought))
    return found.slice(0, mostFound).map(({ id, name, touchpoint }) => ({
      title: name,
      href: `/surveys/${id}`,
      ...(touchpoint && { detail: touchpoint.name }),
    }))
  },
}
