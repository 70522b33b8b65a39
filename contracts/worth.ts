import { z } from "zod"
import { interval } from "./measure-figure.ts"
import { type Access, leading, route } from "./route.ts"
import { day, money } from "./shapes.ts"

/** What a point of satisfaction has gone with here: what customers did after they answered. It is told for the whole organisation only. */

const leads: Access = { who: "person", roles: leading, scope: "read" }

/** Answers to "how satisfied", or to "would you recommend us". */
export const worthScores = ["csat", "nps"] as const

export const worthFilters = z.object({
  /** The 365 days up to today unless told. What was answered counts up to their middle, what was bought after it. */
  from: day.optional(),
  to: day.optional(),
  /** The one for which more customers are known, unless told. */
  score: z.enum(worthScores).optional(),
})
export type WorthFilters = z.output<typeof worthFilters>

const range = interval.extend({ value: z.number() })

/** For one point of ten: of a share (0 to 1), and of money in minor units. */
const perPoint = z.object({ again: range, spent: range })

/** What is sure of a difference: more or less than none, or neither; too few where it cannot be told. */
export const worthWord = z.enum(["more", "less", "unsure", "too-few"])

const worthReply = z.object({
  from: day,
  to: day,
  /** The last day on which answers, and the purchases before, count. */
  middle: day,
  currency: money.shape.currency,
  /** Null where nobody who is known answered such a question. */
  score: z.enum(worthScores).nullable(),
  /** Customers who bought and answered before the middle; at most the latest 50,000. */
  customers: z.int(),
  /** Fewer of a kind, or unhappy and happy ones together, are too few to say. */
  needed: z.int(),
  /** By what their last answer before the middle was; null of a kind with too few. */
  bands: z.array(
    z.object({
      feeling: z.enum(["unhappy", "neutral", "happy"]),
      n: z.int(),
      /** Who bought again after the middle. */
      again: range.nullable(),
      /** What one of them spent after it, on average; those who spent nothing count as nothing. */
      spent: range.nullable(),
    }),
  ),
  /** Happy customers less unhappy ones. */
  difference: z.object({ again: range, spent: range }).nullable(),
  /** For each point of ten that an answer was higher, by a straight line. */
  aPoint: perPoint.nullable(),
  /** The same among customers who had spent alike before. */
  aPointAlike: perPoint.nullable(),
  /** What is sure of the money that goes with a point, among customers who had spent alike. */
  word: worthWord,
})
export type Worth = z.output<typeof worthReply>

export const readWorth = route({
  name: "readWorth",
  method: "GET",
  path: "/api/worth",
  access: leads,
  summary:
    "What a point of satisfaction has been worth here: who bought again, and spent what, by what they had answered before",
  query: worthFilters,
  reply: worthReply,
})

export const saveWorth = route({
  name: "saveWorth",
  method: "GET",
  path: "/api/worth.csv",
  access: leads,
  summary: "What a point of satisfaction has been worth here, as CSV",
  query: worthFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
