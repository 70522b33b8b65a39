import { effectiveN } from "#stats"
import type { Scale } from "../measure.ts"

/**
 * What the facts of one cell come to, for answers given on one scale: how many, what their weights and the squares of these sum to, and the measure's
 * own counters by name, plain and weighted. All of them add up across cells.
 */
export type Counters = {
  scale: Scale | null
  n: number
  weight: number
  weightSquares: number
  sums: Sums
  weightedSums: Sums
  /** Durations: how many fell into which whole minute. */
  spread: ReadonlyMap<number, number>
}
type Sums = Readonly<Record<string, number>>

/** What was counted, in equal answers: what the intervals of #stats take. */
export type Tally = {
  n: number
  /** The scale of the answers, or null where they were given on none or on several. */
  scale: Scale | null
  /** A counter: never below 0 nor above n, though sums of fractions may come out a hair beyond. */
  count(name: string): number
  /** A sum that is not a count, such as of squares. */
  sum(name: string): number
  /** Durations: how many answers fell into which whole minute, every one counted alike. */
  spread: ReadonlyMap<number, number>
}

/** Adds cells up, scale by scale. What has been taken back entirely is left out. */
export function addUp(cells: Iterable<Counters>): Counters[] {
  const byScale = new Map<string, Counters>()
  for (const cell of cells) {
    const key = cell.scale ? `${cell.scale.low}..${cell.scale.high}` : ""
    const sofar = byScale.get(key)
    byScale.set(key, sofar ? plus(sofar, cell) : cell)
  }
  return [...byScale.values()].filter((counters) => counters.n > 0)
}

/** Every answer counts alike. Null when nobody answered. */
export function plainTally(counters: readonly Counters[]): Tally | null {
  const n = total(counters, (one) => one.n)
  return n > 0 ? tallyOf(counters, n, (name) => total(counters, (one) => one.sums[name] ?? 0)) : null
}

/** Every answer counts by its weight, in as many equal answers as these are worth. Null when nobody answered, and when all weights are equal. */
export function weightedTally(counters: readonly Counters[]): Tally | null {
  const n = total(counters, (one) => one.n)
  const weight = total(counters, (one) => one.weight)
  if (n <= 0 || weight <= 0) return null
  const worth = effectiveN(
    weight,
    total(counters, (one) => one.weightSquares),
  )
  if (worth > n * (1 - 1e-9)) return null
  return tallyOf(counters, worth, (name) => (total(counters, (one) => one.weightedSums[name] ?? 0) * worth) / weight)
}

function tallyOf(counters: readonly Counters[], n: number, sum: (name: string) => number): Tally {
  const scale = counters.length === 1 ? (counters[0]?.scale ?? null) : null
  const spread = counters.map((one) => one.spread).reduce(spreadOf, new Map())
  return { n, scale, sum, spread, count: (name) => Math.min(n, Math.max(0, sum(name))) }
}

const total = (counters: readonly Counters[], of: (one: Counters) => number) =>
  counters.reduce((sum, one) => sum + of(one), 0)

function plus(a: Counters, b: Counters): Counters {
  return {
    scale: a.scale,
    n: a.n + b.n,
    weight: a.weight + b.weight,
    weightSquares: a.weightSquares + b.weightSquares,
    sums: sumsOf(a.sums, b.sums),
    weightedSums: sumsOf(a.weightedSums, b.weightedSums),
    spread: spreadOf(a.spread, b.spread),
  }
}

function sumsOf(a: Sums, b: Sums): Sums {
  return Object.fromEntries(Object.keys(a).map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}

function spreadOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  if (b.size === 0) return a
  const both = new Map(a)
  for (const [bucket, n] of b) both.set(bucket, (both.get(bucket) ?? 0) + n)
  return both
}
