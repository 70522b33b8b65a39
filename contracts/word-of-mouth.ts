import { z } from "zod"
import { assumption, rangeText } from "./assumptions.ts"
import { interval, measureFigure } from "./measure-figure.ts"
import { type Access, leading, route } from "./route.ts"
import { day, id, money, named } from "./shapes.ts"

/** What promoters and detractors pass on, and what that may be worth: estimates from counts and open assumptions, as ranges. */

const leads: Access = { who: "person", roles: leading, scope: "read" }

/** The sentences, in plain English; what goes into them is given as values. */
export const mouthWords = {
  nothing:
    "Nobody answered “How likely are you to recommend us?” in these days, so there is nobody to speak for or against us.",
  hidden: "Too few people work here, or too few answered, so this is kept back.",
  against: "Of {{customers}} customers, {{speak}} would speak against us, and reach {{reach}} people.",
  for: "{{speak}} would speak for us, and reach {{reach}}.",
  loss: "At stake are {{money}} that people who heard ill of us do not spend here.",
  gain: "Those who heard well of us may bring {{money}}.",
  netLoss: "Even at its best, word of mouth costs more than it brings.",
  netGain: "Even at its worst, word of mouth brings more than it costs.",
  netUnsure: "Whether word of mouth brings or costs more cannot be said from these assumptions.",
  noWorth: "What a customer is worth is not known: say it, or bring in purchases, and this says what is at stake.",
  few: "That is from {{n}} answers: a rough guess.",
  range: "{{low}} to {{high}}",
} as const

const saying = z.object({
  key: z.enum(Object.keys(mouthWords) as (keyof typeof mouthWords)[]),
  values: z.record(
    z.string(),
    z.discriminatedUnion("as", [
      z.object({ as: z.literal("number"), value: z.number() }),
      /** Said as one number where both ends are the same. */
      z.object({ as: z.literal("numbers"), low: z.number(), high: z.number() }),
      /** In minor units of the organisation's currency. */
      z.object({ as: z.literal("money"), low: z.int(), high: z.int() }),
    ]),
  ),
})
export type MouthSaying = z.output<typeof saying>

export const mouthFilters = z.object({
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
  /** How many customers were served in these days; those who bought, or those who answered, unless told. */
  customers: z.coerce.number().int().min(1).max(1e9).optional(),
  /** Assumptions of this view alone, as ranges: "9-15". */
  unhappyTell: rangeText.optional(),
  happyTell: rangeText.optional(),
  /** The share of those who hear it that buy, or stay away, because of it: "0.01-0.05". */
  actsOnIt: rangeText.optional(),
  /** In minor units of the organisation's currency. */
  customerWorth: rangeText.optional(),
})
export type MouthFilters = z.output<typeof mouthFilters>

const side = z.object({
  /** Customers who would speak, of all who were served. */
  customers: interval,
  /** How many people hear it. */
  reach: interval,
  /** How many of these act on it. */
  acting: interval,
  /** What those bring or stay away with, in minor units; null where a customer's worth is not known. */
  money: interval.nullable(),
})

const mouthReply = z.object({
  from: day,
  to: day,
  unit: named.nullable(),
  currency: money.shape.currency,
  /** The score that it rests on. */
  figure: measureFigure,
  /** How many customers it is reckoned for, and how that is known. */
  customers: z.object({ count: z.int(), from: z.enum(["address", "purchases", "answers"]) }).nullable(),
  assumptions: z.array(assumption),
  unhappy: side.nullable(),
  happy: side.nullable(),
  /** What is brought less what is lost, in minor units: the worst with the worst, the best with the best. */
  net: interval.nullable(),
  sentence: z.string(),
  says: z.array(saying),
})
export type WordOfMouth = z.output<typeof mouthReply>

export const readWordOfMouth = route({
  name: "readWordOfMouth",
  method: "GET",
  path: "/api/word-of-mouth",
  access: leads,
  summary:
    "How many people promoters and detractors reach, and what is at stake, from counts and assumptions that may be changed",
  query: mouthFilters,
  reply: mouthReply,
})

export const saveWordOfMouth = route({
  name: "saveWordOfMouth",
  method: "GET",
  path: "/api/word-of-mouth.csv",
  access: leads,
  summary: "Word of mouth with its assumptions, as CSV",
  query: mouthFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
