import { z } from "zod"
import { interval, measureFigure, measureFormat, measureKey } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { day, id, named } from "./shapes.ts"

/** Is service as good for the small purchase as for the large one, in every language, branch and channel? */

const open: Access = { who: "person", pin: true, scope: "read" }

/** What can be dealt out unevenly: how well customers were served, and how long they waited. */
export const evenMeasure = measureKey.extract(["csat", "nps", "ces", "first-reply", "time-to-resolve"])
export const evenBy = z.enum(["band", "unit", "language", "channel"])
export type EvenBy = z.output<typeof evenBy>

/** From who spends least to who spends most. */
export const spendBands = ["small", "middle", "large"] as const

/** The sentences, in plain English; what goes into them is given as values. */
export const evenWords = {
  hidden: "Too few people work here, so this is kept back.",
  noBands:
    "Of nobody who counts here is it known how much they spend. Bring in purchases, or set the bands of customers, and this says whether the small purchase is served as well as the large one.",
  tooFew:
    "Too few to say: it takes {{needed}} of those who spend little and as many of those who spend much. So far there are {{small}} and {{large}}.",
  tooFewHidden: "Too few to say, and too few to show.",
  "scores.lower":
    "Customers who spend little score {{place}} {{gap}} lower than those who spend much ({{low}} to {{high}}, n = {{small}} and {{large}}).",
  "scores.higher":
    "Customers who spend little score {{place}} {{gap}} higher than those who spend much ({{low}} to {{high}}, n = {{small}} and {{large}}).",
  "waits.longer":
    "Customers who spend little wait {{gap}} longer for {{place}} than those who spend much ({{low}} to {{high}}, n = {{small}} and {{large}}).",
  "waits.shorter":
    "Customers who spend little wait {{gap}} less for {{place}} than those who spend much ({{low}} to {{high}}, n = {{small}} and {{large}}).",
  same: "Customers who spend little and those who spend much come to the same ({{low}} to {{high}}, n = {{small}} and {{large}}).",
  more: "That is more than chance.",
  alone:
    "Looked at alone that would be more than chance; among the {{checks}} places and measures that are watched, some differ like that by chance.",
  chance: "That may be chance.",
  act: "Courtesy, speed and putting right are equal for all: read what they say, and plan a fix.",
  worse: "More than chance, {{names}} fare worse than all others.",
  better: "More than chance, {{names}} fare better than all others.",
  others_one: "The other one differs no more than chance would make it.",
  others_other: "The other {{count}} differ no more than chance would make them.",
  none: "None of the {{count}} groups differs from all others by more than chance.",
  oneGroup: "Nothing to compare: it takes two groups with several answers each that may be shown.",
  us: "us",
} as const

const group = z.object({ value: z.string().nullable(), name: z.string().nullable() })
const difference = interval.extend({ value: z.number(), sure: z.boolean() })

export const evenSaying = z.object({
  key: z.enum(Object.keys(evenWords) as (keyof typeof evenWords)[]),
  count: z.int().optional(),
  values: z.record(
    z.string(),
    z.discriminatedUnion("as", [
      z.object({ as: z.literal("number"), value: z.number() }),
      /** A unit by its name; null for the whole company. */
      z.object({ as: z.literal("place"), value: z.string().nullable() }),
      /** The size of a difference, or, with a sign, an end of its range. */
      z.object({ as: z.literal("gap"), value: z.number(), format: measureFormat }),
      z.object({ as: z.literal("end"), value: z.number(), format: measureFormat }),
      z.object({ as: z.literal("groups"), value: z.array(group), by: evenBy }),
    ]),
  ),
})
export type EvenSaying = z.output<typeof evenSaying>

export const evenFilters = z.object({
  measure: evenMeasure.optional(),
  by: evenBy.optional(),
  /** A unit with everything below it; without one, the whole company. */
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
})
export type EvenFilters = z.output<typeof evenFilters>

const days = z.object({ from: day, to: day })

const evenReply = days.extend({
  measure: evenMeasure,
  by: evenBy,
  unit: named.nullable(),
  whole: measureFigure,
  /** Bands from small to large, all else by name; last, with `value` null, those of whom it is not known. */
  groups: z.array(
    group.extend({
      figure: measureFigure,
      /**
       * How far it lies from all the others taken together, with the interval and the chance of Holm's correction; and the same with every answer counted by its weight,
       * null where all weigh the same. Null for bands, and where it cannot be said.
       */
      apart: difference.extend({ chance: z.number(), weighted: difference.nullable() }).nullable(),
    }),
  ),
  /** Bands only: do figures rise or fall with spending? `chance`: how often chance alone would make as strong a trend (both ways). */
  trend: z
    .object({ z: z.number().nullable(), chance: z.number(), method: z.enum(["exact", "normal"]), sure: z.boolean() })
    .nullable(),
  /** Bands only: those who spend little less those who spend much, every answer counted alike, and by its weight where answers carry weights. */
  gap: difference.extend({ weighted: difference.nullable() }).nullable(),
  /** Whether this very unit and measure is among the alerts. */
  alert: z.boolean(),
  /** One or two sentences, plain and true. */
  sentence: z.string(),
  says: z.array(evenSaying),
})
export type EvenHandedness = z.output<typeof evenReply>

export const readEvenHandedness = route({
  name: "readEvenHandedness",
  method: "GET",
  path: "/api/even-handedness",
  access: open,
  summary: "A measure by what customers spend, by unit, language or channel: who is served worse by more than chance",
  query: evenFilters,
  reply: evenReply,
})

export const saveEvenHandedness = route({
  name: "saveEvenHandedness",
  method: "GET",
  path: "/api/even-handedness.csv",
  access: open,
  summary: "A measure by what customers spend, by unit, language or channel, as CSV",
  query: evenFilters,
  reply: { media: "text/csv; charset=utf-8" },
})

export const listEvenHandednessAlerts = route({
  name: "listEvenHandednessAlerts",
  method: "GET",
  path: "/api/even-handedness/alerts",
  access: open,
  summary:
    "Where those who spend little are served worse: the units nearest to it, over all measures, corrected for all looks",
  query: evenFilters.pick({ from: true, to: true }),
  reply: days.extend({
    /** How many units and measures had enough answers to be looked at. */
    checks: z.int(),
    alerts: z.array(
      z.object({
        measure: evenMeasure,
        unit: named,
        gap: difference,
        small: z.int(),
        large: z.int(),
        /** Of the trend, corrected for all looks (Holm). */
        chance: z.number(),
        sentence: z.string(),
        says: z.array(evenSaying),
      }),
    ),
  }),
})
export type EvenAlert = z.output<(typeof listEvenHandednessAlerts)["reply"]>["alerts"][number]
