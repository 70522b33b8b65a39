import { z } from "zod"
import { dimension, grain, interval, measureFigure, measureFormat, measureKey, verdict } from "./measure-figure.ts"
import { markedChange } from "./measures.ts"
import { type Access, route } from "./route.ts"
import { byId, day, id, named } from "./shapes.ts"

/** Did a change do anything? The chart before and after it, and the same time in a unit where it was not made. */

const open: Access = { who: "person", pin: true, scope: "read" }

/** The sentences beside the verdict, in plain English; what goes into them is given as values. */
export const beforeAndAfterWords = {
  both: "Before: {{before}}, the mean of {{beforePeriods}} (n = {{beforeN}}). After: {{after}}, of {{afterPeriods}} (n = {{afterN}}). Difference: {{difference}}, likely between {{low}} and {{high}}.",
  means:
    "Before: {{before}}, the mean of {{beforePeriods}} (n = {{beforeN}}). After: {{after}}, of {{afterPeriods}} (n = {{afterN}}).",
  before: "Before: {{before}}, the mean of {{beforePeriods}} (n = {{beforeN}}). After it there is no figure yet.",
  after: "After: {{after}}, the mean of {{afterPeriods}} (n = {{afterN}}). Before it there is no figure.",
  nothing: "There is no figure yet, neither before nor after it.",
  needAfter: "Still needed after it: {{more}}.",
  needBefore: "Missing before it: {{more}}. Only history that is brought in could add them.",
  everywhere: "It was made everywhere, so there is no other unit to hold it against.",
  alone: "There is no other unit beside it to hold it against.",
  unlike: "No unit beside it has enough figures before the change, and no change of its own, to hold it against.",
  meanwhile:
    "Over the same {{periods}}, {{unit}}, where it was not made, moved by {{there}}, and here it moved by {{here}}: a difference of {{effect}}, likely between {{low}} and {{high}}.",
  "meanwhile.improved": "So it improved here by more than what happened there as well.",
  "meanwhile.worse": "So it got worse here by more than what happened there as well.",
  "meanwhile.higher": "So it rose here by more than what happened there as well.",
  "meanwhile.lower": "So it fell here by more than what happened there as well.",
  "meanwhile.no-signal": "Held against that unit, chance explains it.",
  "meanwhile.unsure":
    "By its range that is more than chance, but period by period the two do not part clearly enough to be sure of it.",
  "meanwhile.too-few": "That is too few to say more.",
  drifting: "But the two were moving apart before the change already, so holding one against the other proves nothing.",
  changedThere: "A change was marked there as well, which makes it a poor unit to hold this against.",
} as const

export const beforeAndAfterSaying = z.object({
  key: z.enum(Object.keys(beforeAndAfterWords) as (keyof typeof beforeAndAfterWords)[]),
  values: z.record(
    z.string(),
    z.discriminatedUnion("as", [
      z.object({ as: z.literal("number"), value: z.number() }),
      z.object({ as: z.literal("periods"), value: z.int(), grain, gaps: z.boolean() }),
      z.object({ as: z.literal("figure"), value: z.number(), format: measureFormat }),
      z.object({ as: z.literal("text"), value: z.string() }),
      /** With its sign; `named`: with what it is counted in, "+9 percentage points". */
      z.object({ as: z.literal("shift"), value: z.number(), format: measureFormat, named: z.boolean() }),
    ]),
  ),
})
export type BeforeAndAfterSaying = z.output<typeof beforeAndAfterSaying>

/** A change with its verdict, and what the chart that it is marked on is of. */
export const judgedChange = markedChange.extend({
  unit: named.nullable(),
  narrowed: z.array(z.object({ by: dimension, value: z.string(), name: z.string() })),
  verdict,
})
export type JudgedChange = z.output<typeof judgedChange>

export const judgedChangeFilters = z.object({
  /** In this unit or below. */
  unit: id.optional(),
  measure: measureKey.optional(),
  verdict: verdict.shape.word.optional(),
})

export const listJudgedChanges = route({
  name: "listJudgedChanges",
  method: "GET",
  path: "/api/measures/before-and-after",
  access: open,
  summary: "Marked changes with their verdicts, the newest first: improved, no signal, worse, too few",
  query: judgedChangeFilters,
  reply: z.object({
    changes: z.array(judgedChange),
    /** There are older ones than were looked at. */
    older: z.boolean(),
  }),
})

export const saveJudgedChanges = route({
  name: "saveJudgedChanges",
  method: "GET",
  path: "/api/measures/before-and-after.csv",
  access: open,
  summary: "Marked changes with their verdicts, as CSV",
  query: judgedChangeFilters,
  reply: { media: "text/csv; charset=utf-8" },
})

const stretch = z.object({
  /** How many whole periods with a figure, and the answers, cases or promises in them. */
  periods: z.int(),
  n: z.int(),
  /** The mean of the periods' values, in the measure's unit. */
  value: z.number().nullable(),
})
const shift = interval.extend({ value: z.number() })

/** One period of two series. */
const shared = z.object({ from: day, here: z.number(), there: z.number() })

export const comparedWith = z.object({
  unit: named,
  /** rule: of those without a change of their own, the one most alike before; asked: somebody chose it. */
  chosen: z.enum(["rule", "asked"]),
  /** A change of the same measure was marked there as well, or below it. */
  changed: z.boolean(),
  grain,
  /** The whole periods in which both have a figure, and how many of them lie before the change. */
  points: z.array(shared),
  before: z.int(),
  word: verdict.shape.word.exclude(["kept-back"]),
  /** How much more it moved here than there; null where that cannot be told. */
  effect: shift.nullable(),
  here: z.number().nullable(),
  there: z.number().nullable(),
  /** They were moving apart before the change already. */
  drifting: z.boolean(),
})

export const beforeAndAfterQuery = z.object({
  /** The unit to hold it against; chosen by rule unless told. */
  with: id.optional(),
})

export const readBeforeAndAfter = route({
  name: "readBeforeAndAfter",
  method: "GET",
  path: "/api/measures/before-and-after/:id",
  access: open,
  summary: "The chart before and after a marked change, its verdict with the numbers, and a unit where it was not made",
  params: byId,
  query: beforeAndAfterQuery,
  reply: z.object({
    change: judgedChange,
    sentence: z.string(),
    says: z.array(beforeAndAfterSaying),
    grain,
    points: z.array(
      z.object({
        from: day,
        to: day,
        figure: measureFigure,
        partial: z.boolean(),
        /** The usual range before the change; after it, that of what came since once twelve periods make one. */
        limits: interval.extend({ centre: z.number() }).nullable(),
        /** More than chance, held against the range before. */
        signal: z.enum(["above", "below"]).nullable(),
      }),
    ),
    /** The place among the points of the first whole period after the change; null where there is none yet. */
    changeAt: z.int().nullable(),
    before: stretch,
    after: stretch,
    difference: shift.nullable(),
    /** Whole periods with a figure that are still missing for a verdict. */
    needed: z.object({ before: z.int(), after: z.int() }),
    comparison: comparedWith.nullable(),
    /** The units beside it, which it may be held against. */
    beside: z.array(named.extend({ changed: z.boolean() })),
  }),
})
export type BeforeAndAfter = z.output<typeof readBeforeAndAfter.reply>

export const saveBeforeAndAfter = route({
  name: "saveBeforeAndAfter",
  method: "GET",
  path: "/api/measures/before-and-after/:id/file.csv",
  access: open,
  summary: "A change before and after, with the unit it is held against, as CSV",
  params: byId,
  query: beforeAndAfterQuery,
  reply: { media: "text/csv; charset=utf-8" },
})
