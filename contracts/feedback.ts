import { z } from "zod"
import { route } from "./route.ts"
import { byId, day, done, id, instant, language, named, slug, words } from "./shapes.ts"

/** What customers said, as colleagues read it. */

const colleague = { who: "person", scope: "read" } as const

export const moods = ["happy", "neutral", "unhappy"] as const

export const score = z.object({
  question: z.string(),
  /** The question as customers read it, in the reader's language where it is written in that. */
  label: z.string(),
  kind: z.enum(["nps", "csat", "ces", "rating"]),
  value: z.number(),
  low: z.number(),
  high: z.number(),
})

export const comment = z.object({
  id,
  /** As this reader may see them; `masked` says whether names and numbers are hidden from them. */
  words: z.string(),
  masked: z.boolean(),
  mood: z.enum(moods),
  sentiment: z.number(),
  urgent: z.array(z.string()),
  themes: z.array(z.object({ theme: z.string(), foundBy: z.enum(["engine", "person"]) })),
})

export const feedbackRow = z.object({
  id,
  survey: named,
  unit: named.nullable(),
  touchpoint: named.nullable(),
  receivedAt: instant,
  channel: z.string(),
  language: z.string().nullable(),
  scores: z.array(score),
  feeling: z.enum(moods),
  comment: comment.nullable(),
  history: z.boolean(),
  /** Given in a demonstration: no figure counts it. */
  demonstration: z.boolean(),
})

const filters = {
  /** A unit with those below it; "mine" is the unit of who asks. */
  unit: z.union([z.literal("mine"), id]).optional(),
  survey: id.optional(),
  touchpoint: id.optional(),
  person: z.literal("me").optional(),
  mood: z.enum(moods).optional(),
  theme: z.string().max(60).optional(),
  urgent: z.enum(["yes"]).optional(),
  language: language.optional(),
  channel: z.string().max(40).optional(),
  q: words(100).optional(),
  from: day.optional(),
  to: day.optional(),
}
export const feedbackFilters = z.object(filters)
export type FeedbackFilters = z.output<typeof feedbackFilters>

export const listFeedback = route({
  name: "listFeedback",
  method: "GET",
  path: "/api/feedback",
  access: { ...colleague, pin: true },
  summary: "What customers said, newest first",
  query: feedbackFilters.extend({
    /** "only": responses with words; "any": scores without words as well. */
    words: z.enum(["only", "any"]).default("only"),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(30),
  }),
  reply: z.object({ items: z.array(feedbackRow), next: id.nullable() }),
})

export const countThemes = route({
  name: "countThemes",
  method: "GET",
  path: "/api/feedback/themes",
  access: { ...colleague, pin: true },
  summary: "What customers speak of, most often first, and how many comments no theme was found in",
  query: feedbackFilters,
  reply: z.object({
    comments: z.int(),
    uncoded: z.int(),
    themes: z.array(z.object({ theme: z.string(), comments: z.int(), happy: z.int(), unhappy: z.int() })),
  }),
})

export const getResponse = route({
  name: "getResponse",
  method: "GET",
  path: "/api/feedback/:id",
  access: { ...colleague, pin: true },
  summary: "One response; names, hidden fields and the customer are shown to those whose unit it is about",
  params: byId,
  reply: feedbackRow.extend({
    version: z.int(),
    answers: z.array(
      z.object({
        question: z.string(),
        text: z.string(),
        kind: z.string(),
        /** In plain words, as the customer saw the options; null where it is not for this reader. */
        answer: z.string().nullable(),
      }),
    ),
    customer: z.object({ id, name: z.string().nullable() }).nullable(),
    hidden: z.record(z.string(), z.string()),
    /** Whether this reader may correct the themes. */
    mayCorrect: z.boolean(),
  }),
})

export const correctThemes = route({
  name: "correctThemes",
  method: "PUT",
  path: "/api/feedback/:id/themes",
  access: { who: "person", roles: ["lead", "steward", "executive", "administrator"] },
  summary: "Say what a comment speaks of; the engine does not overrule it",
  params: byId,
  body: z.object({ themes: z.array(slug).max(20) }),
  reply: done,
})
