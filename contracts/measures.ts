import { z } from "zod"
import {
  dimension,
  grain,
  interval,
  measureFigure,
  measureFilters,
  measureFormat,
  measureKey,
  verdict,
} from "./measure-figure.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, line, named } from "./shapes.ts"

export * from "./measure-figure.ts"
export * from "./measure-words.ts"
export * from "./series-words.ts"

/** Every unit's measure is open to everyone, by PIN as well, and to programs that may read. */
const open: Access = { who: "person", pin: true, scope: "read" }

const byKey = z.object({ key: measureKey })

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
  unit: z.string(),
  /** What has to be there before it can be measured. */
  needs: z.string(),
  format: measureFormat,
  better: z.enum(["higher", "lower", "none"]),
  minimumAnswers: z.int(),
  minimumPeople: z.int(),
  subject: z.enum(["response", "case", "promise", "friction", "claim"]),
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

/** A verdict, and by which periods it was reached: one for everybody, whatever is drawn. */
const judged = verdict.extend({ grain })

/** Word and sentence are of the chart as it is drawn: by the periods asked for, of the days offered. `judged` is the verdict on the measure. */
export const measureSeries = verdict.extend({
  grain,
  judged,
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
  summary: "A measure by day, week, month or year, with limits, signals, marked changes and a verdict in words",
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
    /** Figures of others: drawn by whole months, where those whose figures they are may see weeks or days. */
    ofOthers: z.boolean(),
    figures: z.array(
      z.object({
        figure: measureFigure,
        verdict: judged,
        /** The series in short. */
        spark: z.array(
          z.object({ from: day, value: z.number().nullable(), signal: z.enum(["above", "below"]).nullable() }),
        ),
      }),
    ),
  }),
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
  once: true,
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
