import { z } from "zod"
import { interval, measureFigure, measureFilters, measureKey } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { named } from "./shapes.ts"

/** Units side by side, so that chance alone neither tops nor ends the list. */

const open: Access = { who: "person", pin: true, scope: "read" }
const byKey = z.object({ key: measureKey })

/** The sentences of a comparison, in plain English; what goes into them is given as values. */
export const comparisonWords = {
  nothing: "There is nothing to compare yet.",
  counts: "A count says how much there was, not how well it went, so units are not compared by it.",
  medians:
    "A median says nothing of how much chance moves it from unit to unit, so units are shown side by side and not judged by it.",
  tooFew: "Too few to compare: it takes two units with several answers each that may be shown.",
  alike: "All answers are alike, so no unit stands out.",
  above: "Above what chance explains: {{above}}.",
  below: "Below what chance explains: {{below}}.",
  both: "Above what chance explains: {{above}}. Below: {{below}}.",
  others_one: "The other one lies where chance would put it.",
  others_other: "The other {{count}} vary as chance would make them.",
  none_one: "No unit stands out.",
  none_other: "No unit stands out: all {{count}} vary as chance would make them.",
  more_one: "{{count}} more",
  more_other: "{{count}} more",
} as const

const saying = z.object({
  key: z.enum(["nothing", "counts", "medians", "tooFew", "alike", "above", "below", "both", "others", "none"]),
  /** The units it names. */
  above: z.array(z.string()),
  below: z.array(z.string()),
  count: z.int(),
})
export type ComparisonSaying = z.output<typeof saying>

/** Where a unit with so many answers lies by chance: in 95 and in 99.8 of 100 cases (two and three sigma). */
const funnelLimits = z.object({ warning: interval, alarm: interval })

export const comparedUnit = z.object({
  /** Null: what belongs to none of the parts; it is not compared. */
  unit: named.extend({ parts: z.int() }).nullable(),
  figure: measureFigure,
  /** The figure drawn toward what all units have in common, the more the fewer answers it rests on; `own`: the share that is its own. */
  compared: interval.extend({ value: z.number(), own: z.number() }).nullable(),
  limits: funnelLimits.nullable(),
  outside: z.enum(["above", "below"]).nullable(),
})
export type ComparedUnit = z.output<typeof comparedUnit>

export const compareUnits = route({
  name: "compareUnits",
  method: "GET",
  path: "/api/measures/:key/comparison",
  access: open,
  summary:
    "The parts of a unit compared: which stand out by more than chance, and each drawn in by how little it rests on",
  params: byKey,
  query: measureFilters,
  reply: z.object({
    whole: measureFigure,
    units: z.array(comparedUnit),
    /** The funnel round the whole, from few answers to many. */
    funnel: z.array(funnelLimits.extend({ n: z.int() })),
    /** The standard deviation between units that is left once chance is taken off; null where there is nothing to compare. */
    between: z.number().nullable(),
    /** Plain English, one or two sentences, true. */
    sentence: z.string(),
    says: z.array(saying),
  }),
})

export const saveComparison = route({
  name: "saveComparison",
  method: "GET",
  path: "/api/measures/:key/comparison.csv",
  access: open,
  summary: "The parts of a unit compared, as CSV",
  params: byKey,
  query: measureFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
