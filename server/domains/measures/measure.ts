import type { RawBuilder } from "kysely"
import type { Interval } from "#stats"

export const measureKeys = [
  "nps",
  "csat",
  "ces",
  "confirmed-recovery",
  "kept-promises",
  "cases-opened",
  "responses",
] as const
export type MeasureKey = (typeof measureKeys)[number]

export type Scale = Interval

/**
 * What the facts of one cell come to, for answers given on one scale. `n` answers, whose weights sum to `weight` and their squares to
 * `weightSquares`; `sums` holds the measure's own counters by name, weighted. All of them add up across cells.
 */
export type Counters = {
  scale: Scale | null
  n: number
  weight: number
  weightSquares: number
  sums: Readonly<Record<string, number>>
}

/**
 * What a measure comes to. `value` and its interval are in the measure's unit and null when there is nothing to measure; `parts` are shares (0 to 1)
 * or numbers that explain the value. `scale` is where the value can lie; null for a count.
 */
export type Figure = {
  measure: MeasureKey
  value: number | null
  low: number | null
  high: number | null
  /** How many answers, cases or promises are behind it. */
  n: number
  /** How many equal answers the weighted ones are worth; equal to n where nothing was weighted. */
  effectiveN: number
  scale: Scale | null
  parts: Readonly<Record<string, number>>
}

/** One measure, defined once. Every screen, export, mail and call of the API reads it here. */
export type Measure = {
  key: MeasureKey
  /** Raised when the formula changes; figures of two versions cannot be compared. */
  version: number
  /** points: −100 to 100 with a sign · share: 0 to 1 · mean: on the scale of its answers · count */
  format: "points" | "share" | "mean" | "count"
  /** Which way is better; none for counts that are neither. */
  better: "higher" | "lower" | "none"
  /** A cell with fewer answers is shown only to those it belongs to. */
  minimumAnswers: number
  /** What it counts, as a number in SQL over one fact `f`: each becomes sum(sign × weight × this). */
  counters: Readonly<Record<string, RawBuilder<unknown>>>
  /** The kind of record behind a fact. */
  subject: "response" | "case" | "promise"
  /** Other measures it is held against. */
  beside?: MeasureKey
  /** The figure from the counters of its facts, one for each scale that was used, and of the measure beside it. */
  figure(counters: readonly Counters[], beside: readonly Counters[]): Omit<Figure, "measure">
}

/** Adds cells up, scale by scale. What has been taken back entirely is left out. */
export function addUp(cells: Iterable<Counters>): Counters[] {
  const byScale = new Map<string, Counters>()
  for (const cell of cells) {
    const key = cell.scale ? `${cell.scale.low}..${cell.scale.high}` : ""
    const so = byScale.get(key)
    byScale.set(key, so ? plus(so, cell) : cell)
  }
  return [...byScale.values()].filter((counters) => counters.n > 0)
}

function plus(a: Counters, b: Counters): Counters {
  const sums = Object.fromEntries(Object.keys(a.sums).map((name) => [name, (a.sums[name] ?? 0) + (b.sums[name] ?? 0)]))
  return {
    scale: a.scale,
    n: a.n + b.n,
    weight: a.weight + b.weight,
    weightSquares: a.weightSquares + b.weightSquares,
    sums,
  }
}
