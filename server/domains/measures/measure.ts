import type { RawBuilder } from "kysely"
import { type MeasureName, measureKey } from "#contracts/measure-figure.ts"
import type { Interval } from "#stats"
import type { Tally } from "./estimates/tally.ts"

export const measureKeys = measureKey.options
export type MeasureKey = MeasureName

export type Scale = Interval

/** A value with its interval, in the measure's unit; null when there is nothing to measure, and for the interval of a count, which is exact. */
export type Estimate = {
  value: number | null
  low: number | null
  high: number | null
  /** Where the value can lie; null for a count. */
  scale: Scale | null
  /** Shares (0 to 1) or numbers that explain the value. */
  parts: Readonly<Record<string, number>>
}

/**
 * What a measure comes to. Every answer counts alike; where answers carry weights, `weighted` says what they make of it, as if of `n` equal answers.
 */
export type Figure = Estimate & {
  measure: MeasureKey
  /** How many answers, cases or promises are behind it. */
  n: number
  weighted: Weighted | null
}
export type Weighted = { value: number | null; low: number | null; high: number | null; n: number }

/** One measure, defined once. Every screen, export, mail and call of the API reads it here. */
export type Measure = {
  key: MeasureKey
  /** Raised when the formula changes; figures of two versions cannot be compared. */
  version: number
  /** points: −100 to 100 with a sign · share: 0 to 1 · mean: on the scale of its answers · count · duration: minutes, the median */
  format: "points" | "share" | "mean" | "count" | "duration"
  /** Which way is better; none for counts that are neither. */
  better: "higher" | "lower" | "none"
  /** A cell with fewer answers is shown only to those it belongs to. */
  minimumAnswers: number
  /** The kind of record behind a fact. */
  subject: "response" | "case" | "promise" | "friction" | "claim"
  /** What it counts, as a number in SQL over one fact `f`; four at most. */
  counters: Readonly<Record<string, RawBuilder<unknown>>>
  /** For durations: the whole minute that one fact `f` falls into, in SQL, so that the median can be told; null for a fact that has none. */
  spread?: RawBuilder<unknown>
  /** Counts of what has to be asked for: a period in which nobody was asked is a gap and no zero. */
  asked?: true
  /** Another measure it is held against. */
  beside?: MeasureKey
  /** The estimate from what was counted (null when nothing was), and of the measure beside it. */
  estimate(tally: Tally | null, beside: Tally | null): Estimate
}

/** What decides how a chart is judged and its sentences are said: that of a measure, or of money in minor units. */
export type ChartedAs = Pick<Measure, "better"> & { format: Measure["format"] | { currency: string } }
