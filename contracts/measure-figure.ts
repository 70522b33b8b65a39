import { z } from "zod"
import { seriesWords, verdictWords } from "./series-words.ts"
import { day, id, language, money } from "./shapes.ts"

/** The shapes that readings of measures are made of. */

export const measureKey = z.enum([
  "nps",
  "csat",
  "ces",
  "confirmed-recovery",
  "kept-promises",
  "claims-kept",
  "first-reply",
  "time-to-resolve",
  "resolved-in-time",
  "right-first-time",
  "hand-offs",
  "time-to-acknowledge",
  "acknowledged-within-target",
  "working-time-to-reply",
  "replied-within-target",
  "working-time-to-resolve",
  "resolved-within-target",
  "approval-wait",
  "remedied",
  "after-recovery",
  "without-failure",
  "cases-opened",
  "frictions",
  "responses",
])
export type MeasureName = z.output<typeof measureKey>
export const measureFormat = z.enum(["points", "share", "mean", "count", "duration"])
export const dimension = z.enum(["survey", "touchpoint", "channel", "language", "band"])
export const grain = z.enum(["day", "week", "month", "year"])

/** Which answers a figure is about; the same names as the filters of feedback. Days are inclusive, in the time zone of their unit. */
export const measureFilters = z.object({
  /** A unit with everything below it; without one, the whole company. */
  unit: id.optional(),
  from: day.optional(),
  to: day.optional(),
  survey: id.optional(),
  touchpoint: id.optional(),
  channel: z.string().max(40).optional(),
  language: language.optional(),
  /** How much the customer spends. */
  band: z.enum(["small", "middle", "large"]).optional(),
})
export type MeasureFilters = z.output<typeof measureFilters>

export const interval = z.object({ low: z.number(), high: z.number() })
export const verdict = z.object({
  word: z.enum(Object.keys(verdictWords) as (keyof typeof verdictWords)[]),
  /** One sentence in plain English that is true. */
  sentence: z.string(),
  /** The same as a key of seriesWords with its values, to be said in another language. */
  says: z.object({
    key: z.enum(Object.keys(seriesWords) as (keyof typeof seriesWords)[]),
    values: z.record(
      z.string(),
      z.discriminatedUnion("as", [
        z.object({ as: z.literal("number"), value: z.number() }),
        z.object({ as: z.literal("periods"), value: z.int(), grain, gaps: z.boolean() }),
        z.object({ as: z.literal("period"), value: day, grain }),
        z.object({ as: z.literal("day"), value: day }),
        z.object({ as: z.literal("figure"), value: z.number(), format: measureFormat }),
        z.object({ as: z.literal("money"), minor: z.int(), currency: money.shape.currency }),
        z.object({ as: z.literal("text"), value: z.string() }),
      ]),
    ),
  }),
})
export type Verdict = z.output<typeof verdict>

/**
 * What a measure comes to. points: −100 to 100; share: 0 to 1; mean: on `scale`; count; duration: minutes. Nulls where nobody answered, or, when `hidden` says why, where
 * the figure is kept back: too few people, too few answers, or it would give away one of these.
 */
export const measureFigure = z.object({
  measure: measureKey,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().nullable(),
  /** The same with every answer counted by its weight, as if of `n` equal answers; null where all weigh the same. */
  weighted: z
    .object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), n: z.number() })
    .nullable(),
  scale: interval.nullable(),
  /** What explains the value: shares of promoters, passives and detractors; cases per 100 responses. */
  parts: z.record(z.string(), z.number()),
  hidden: z.enum(["few-people", "few-answers", "would-tell"]).nullable(),
  /**
   * The days that count, where they are others than were asked for: figures of others are counted in whole months, and narrowed by two things at once a
   * figure may reach less far back.
   */
  counted: z.object({ from: day.optional(), to: day.optional() }).optional(),
})
export type MeasureFigure = z.output<typeof measureFigure>
