import { z } from "zod"
import { phrase, question } from "./question.ts"
import { anyone, route, stewarding } from "./route.ts"
import { byId, done, id, instant, language, line, named, slug } from "./shapes.ts"

const steward = { who: "person", roles: stewarding } as const
const colleague = { who: "person", scope: "read" } as const
const bySlug = z.object({ slug })

// ---- touchpoints: where customers meet us

export const touchpoint = named.extend({ surveys: z.int() })

export const listTouchpoints = route({
  name: "listTouchpoints",
  method: "GET",
  path: "/api/touchpoints",
  access: { ...colleague, pin: true },
  summary: "Where customers meet us: ordering, paying, delivery, a call",
  reply: z.object({ touchpoints: z.array(touchpoint) }),
})

export const addTouchpoint = route({
  name: "addTouchpoint",
  method: "POST",
  path: "/api/touchpoints",
  access: steward,
  once: true,
  summary: "Name a touchpoint; one that has this name already is given back",
  body: z.object({ name: line(120) }),
  reply: byId,
  status: 201,
})

// ---- surveys

/** What customers fill in. Publishing freezes it. */
export const form = z.object({
  /** Above the page; the survey's name where there is none. */
  title: phrase.optional(),
  /** Read first, above the questions. */
  intro: phrase.optional(),
  /** Read last, above what happens next. */
  thanks: phrase.optional(),
  questions: z.array(question).max(60),
  /** Names of fields that a link may fill and that reach the response: order, flight. */
  hidden: z.array(slug).max(20).default([]),
})
export type Form = z.output<typeof form>

export const surveyStates = ["draft", "open", "closed"] as const

export const surveyRow = named.extend({
  slug,
  state: z.enum(surveyStates),
  /** "history": it holds imported answers and has no page. */
  origin: z.enum(["made", "history"]),
  anonymous: z.boolean(),
  unit: named.nullable(),
  touchpoint: named.nullable(),
  language: z.string(),
  version: z.int().nullable(),
  responses: z.int(),
  lastAt: z.string().nullable(),
})

export const listSurveys = route({
  name: "listSurveys",
  method: "GET",
  path: "/api/surveys",
  access: { ...colleague, pin: true },
  summary: "All surveys, with how many answered",
  reply: z.object({ surveys: z.array(surveyRow) }),
})

export const getSurvey = route({
  name: "getSurvey",
  method: "GET",
  path: "/api/surveys/:id",
  access: colleague,
  summary: "One survey: its draft, what is published, and its link",
  params: byId,
  reply: surveyRow.extend({
    draft: form,
    published: z.object({ version: z.int(), at: instant, form }).nullable(),
    /** Whether the draft says something that the published version does not. */
    changed: z.boolean(),
    /** Where customers answer; `trial` while no public address has been set and reached. */
    link: z.object({ url: z.string(), trial: z.boolean() }),
  }),
})

const surveyHead = {
  name: line(200),
  language,
  unitId: id.nullable(),
  touchpointId: id.nullable(),
  anonymous: z.boolean(),
}

export const makeSurvey = route({
  name: "makeSurvey",
  method: "POST",
  path: "/api/surveys",
  access: steward,
  once: true,
  summary: "Begin a survey; it is a draft until it is published",
  body: z.object({
    ...surveyHead,
    unitId: id.nullable().default(null),
    touchpointId: id.nullable().default(null),
    anonymous: z.boolean().default(false),
    /** Its name in the address; made from the name unless given. */
    slug: slug.optional(),
    form: form.default({ questions: [], hidden: [] }),
  }),
  reply: z.object({ id, slug }),
  status: 201,
})

export const editSurvey = route({
  name: "editSurvey",
  method: "PUT",
  path: "/api/surveys/:id/draft",
  access: steward,
  over: { reading: getSurvey, fields: ["name", "language", "unit.id", "touchpoint.id", "anonymous", "draft"] },
  summary: "Change the draft; what customers see stays as it was published",
  params: byId,
  body: z.object({ ...surveyHead, form }),
  reply: done,
})

export const publishSurvey = route({
  name: "publishSurvey",
  method: "POST",
  path: "/api/surveys/:id/versions",
  access: steward,
  summary: "Freeze the draft as the version that customers answer from now on",
  params: byId,
  reply: z.object({ version: z.int() }),
  status: 201,
})

export const closeSurvey = route({
  name: "closeSurvey",
  method: "PUT",
  path: "/api/surveys/:id/closure",
  access: steward,
  summary: "Take no more answers",
  params: byId,
  reply: done,
})

export const reopenSurvey = route({
  name: "reopenSurvey",
  method: "DELETE",
  path: "/api/surveys/:id/closure",
  access: steward,
  summary: "Take answers again",
  params: byId,
  reply: done,
})

export const getPoster = route({
  name: "getPoster",
  method: "GET",
  path: "/api/surveys/:id/poster.pdf",
  access: { who: "person" },
  summary: "An A4 poster with the question and its QR code; for one unit where `unit` is given",
  params: byId,
  query: z.object({ unit: id.optional(), language: language.optional() }),
  reply: { media: "application/pdf" },
})

// ---- the page that customers answer on

export const showSurveyPage = route({
  name: "showSurveyPage",
  method: "GET",
  path: "/s/:slug",
  access: anyone,
  summary: "The survey as a page; `?question=value` chooses an answer and records nothing",
  params: bySlug,
  reply: { media: "text/html" },
})

export const takeSurveyPage = route({
  name: "takeSurveyPage",
  method: "POST",
  path: "/s/:slug",
  access: anyone,
  summary: "The filled-in page",
  params: bySlug,
  body: z.record(z.string().max(100), z.union([z.string().max(20_000), z.array(z.string().max(1_000)).max(100)])),
  bodyKind: "form",
  bodyLimit: 256 * 1024,
  reply: { media: "text/html" },
})
