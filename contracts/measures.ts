import { z } from "zod"
import { seriesWords, verdictWords } from "./measure-words.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, language, line, named } from "./shapes.ts"

export * from "./measure-words.ts"

/** Every unit's measure is open to everyone, by PIN as well, and to programs that may read. */
const open: Access = { who: "person", pin: true, scope: "read" }

export const measureKey = z.enum([
  "nps",
  "csat",
  "ces",
  "confirmed-recovery",
  "kept-promises",
  "cases-opened",
  "responses",
])
export type MeasureName = z.output<typeof measureKey>
export const measureFormat = z.enum(["points", "share", "mean", "count"])
export const dimension = z.enum(["survey", "touchpoint", "channel", "language"])
export const grain = z.enum(["day", "week", "month"])
const byKey = z.object({ key: measureKey })

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
})
export type MeasureFilters = z.output<typeof measureFilters>

const interval = z.object({ low: z.number(), high: z.number() })
const verdict = z.object({
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
        z.object({ as: z.literal("text"), value: z.string() }),
      ]),
    ),
  }),
})
export type Verdict = z.output<typeof verdict>

/**
 * What a measure comes to. points: −100 to 100; share: 0 to 1; mean: on `scale`; count. Nulls where nobody answered, or, when `hidden` says why, where
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
})
export type MeasureFigure = z.output<typeof measureFigure>

// ---- definitions

export const measureDefinition = z.object({
  key: measureKey,
  version: z.int(),
  name: z.string(),
  short: z.string(),
  question: z.string(),
  formula: z.string(),
  denominator: z.string(),
  exclusions: z.string(),
  scale: z.string(),
  format: measureFormat,
  better: z.enum(["higher", "lower", "none"]),
  minimumAnswers: z.int(),
  minimumPeople: z.int(),
  subject: z.enum(["response", "case", "promise"]),
})
export type MeasureDefinition = z.output<typeof measureDefinition>

export const listMeasures = route({
  name: "listMeasures",
  method: "GET",
  path: "/api/measures",
  access: open,
  summary: "Every measure: what it says, how it is counted, what is left out, who may see small figures",
  reply: z.object({ measures: z.array(measureDefinition) }),
})

// ---- readings

export const readMeasure = route({
  name: "readMeasure",
  method: "GET",
  path: "/api/measures/:key/reading",
  access: open,
  summary: "One figure with its interval",
  params: byKey,
  query: measureFilters,
  reply: measureFigure,
})

export const markedChange = z.object({
  id,
  measure: measureKey,
  unitId: id.nullable(),
  dims: z.partialRecord(dimension, z.string()),
  day,
  words: z.string(),
  cause: z.object({ kind: z.string(), id }).nullable(),
})
export type MarkedChange = z.output<typeof markedChange>

export const measureSeries = verdict.extend({
  grain,
  /** xmr: limits of single values; p: limits by the number of answers of each period. */
  kind: z.enum(["xmr", "p"]),
  centre: z.number().nullable(),
  points: z.array(
    z.object({
      from: day,
      to: day,
      figure: measureFigure,
      /** Cut short by today or by the filter: drawn, not judged. */
      partial: z.boolean(),
      limits: interval.nullable(),
      signal: z.enum(["above", "below"]).nullable(),
    }),
  ),
  changes: z.array(markedChange.extend({ verdict: verdict.nullable() })),
})
export type MeasureSeries = z.output<typeof measureSeries>

export const readSeries = route({
  name: "readSeries",
  method: "GET",
  path: "/api/measures/:key/series",
  access: open,
  summary: "A measure by day, week or month, with limits, signals, marked changes and a verdict in words",
  params: byKey,
  query: measureFilters.extend({ grain: grain.optional() }),
  reply: measureSeries,
})

export const unitFigure = z.object({
  /** Null: what belongs to none of the parts. `parts`: how many units are directly below. */
  unit: named.extend({ parts: z.int() }).nullable(),
  figure: measureFigure,
})

export const readByUnit = route({
  name: "readByUnit",
  method: "GET",
  path: "/api/measures/:key/units",
  access: open,
  summary: "A measure for each part of a unit, by name and not by rank",
  params: byKey,
  query: measureFilters,
  reply: z.object({ whole: measureFigure, parts: z.array(unitFigure) }),
})

const byDimension = measureFilters.extend({ by: dimension })

export const readByDimension = route({
  name: "readByDimension",
  method: "GET",
  path: "/api/measures/:key/breakdown",
  access: open,
  summary: "A measure for each touchpoint, survey, channel or language",
  params: byKey,
  query: byDimension,
  reply: z.object({
    whole: measureFigure,
    parts: z.array(z.object({ value: z.string().nullable(), name: z.string().nullable(), figure: measureFigure })),
  }),
})

const pageOfSubjects = measureFilters.extend({
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\|[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const listSubjects = route({
  name: "listSubjects",
  method: "GET",
  path: "/api/measures/:key/subjects",
  access: open,
  summary: "The records behind a figure, the latest first: responses, cases or promises",
  params: byKey,
  query: pageOfSubjects,
  reply: z.object({
    items: z.array(z.object({ id, day, value: z.number(), scale: interval.nullable() })),
    next: z.string().nullable(),
    hidden: measureFigure.shape.hidden,
  }),
})

/** Recent days; where nothing was counted for a month, up to the last day on which something was. From and to go over it. */
export const recent = z.enum(["30d", "90d", "12m", "all"])
export const scoreboardFilters = measureFilters.extend({ period: recent.default("12m") })

/** Every measure of one unit at a glance. The series end where the filter ends but begin with the first answers, so that there is something to judge. */
export const readScoreboard = route({
  name: "readScoreboard",
  method: "GET",
  path: "/api/measures/scoreboard",
  access: open,
  summary: "All measures of the company or a unit: figures of the period, and what their series say",
  query: scoreboardFilters,
  reply: z.object({
    /** Null: the whole company. */
    unit: named.nullable(),
    /** The units above, from the top. */
    above: z.array(named),
    /** The units directly below that one may go on to. */
    parts: z.array(named),
    narrowed: z.array(z.object({ by: dimension, value: z.string(), name: z.string() })),
    days: z.object({ from: day, to: day }),
    /** The first and the last day on which anything was counted anywhere. */
    measured: z.object({ from: day, to: day }).nullable(),
    figures: z.array(
      z.object({
        figure: measureFigure,
        verdict,
        grain,
        /** The series in short. */
        spark: z.array(
          z.object({ from: day, value: z.number().nullable(), signal: z.enum(["above", "below"]).nullable() }),
        ),
      }),
    ),
  }),
})

// ---- the same as files

const csv = { media: "text/csv; charset=utf-8" } as const

export const saveReading = route({
  name: "saveReading",
  method: "GET",
  path: "/api/measures/:key/reading.csv",
  access: open,
  summary: "One figure as CSV",
  params: byKey,
  query: measureFilters,
  reply: csv,
})
export const saveSeries = route({
  name: "saveSeries",
  method: "GET",
  path: "/api/measures/:key/series.csv",
  access: open,
  summary: "A series as CSV",
  params: byKey,
  query: readSeries.query,
  reply: csv,
})
export const saveByUnit = route({
  name: "saveByUnit",
  method: "GET",
  path: "/api/measures/:key/units.csv",
  access: open,
  summary: "A measure by unit as CSV",
  params: byKey,
  query: measureFilters,
  reply: csv,
})
export const saveByDimension = route({
  name: "saveByDimension",
  method: "GET",
  path: "/api/measures/:key/breakdown.csv",
  access: open,
  summary: "A measure by touchpoint, survey, channel or language as CSV",
  params: byKey,
  query: byDimension,
  reply: csv,
})
export const saveSubjects = route({
  name: "saveSubjects",
  method: "GET",
  path: "/api/measures/:key/subjects.csv",
  access: open,
  summary: "The records behind a figure as CSV, at most 10,000",
  params: byKey,
  query: measureFilters,
  reply: csv,
})

// ---- marked changes

export const listChanges = route({
  name: "listChanges",
  method: "GET",
  path: "/api/measures/:key/changes",
  access: open,
  summary: "The changes marked on the chart of a measure",
  params: byKey,
  query: measureFilters,
  reply: z.object({ changes: z.array(markedChange) }),
})

export const markChange = route({
  name: "markChange",
  method: "POST",
  path: "/api/measures/:key/changes",
  access: { who: "person", roles: leading },
  summary: "Mark a change on a chart, so that the chart can say whether it moved it; leads within their reach",
  params: byKey,
  body: z.object({
    unitId: id.nullable(),
    dims: z.partialRecord(dimension, z.string().max(80)).default({}),
    day,
    words: line(300),
  }),
  reply: byId,
  status: 201,
})

export const removeChange = route({
  name: "removeChange",
  method: "DELETE",
  path: "/api/measures/changes/:id",
  access: { who: "person", roles: leading },
  summary: "Take a marked change off its chart",
  params: byId,
  reply: done,
})
