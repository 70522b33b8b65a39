import { answersNeeded } from "./answers-needed.ts"
import { keepDrivers, type LeftOut } from "./driver-answers.ts"
import { type Resampled, resampleImportance } from "./importance-bootstrap.ts"
import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { LMG_UP_TO } from "./lmg.ts"
import { type PairSums, pairSumsByGroup } from "./pair-sums.ts"
import { seededRandom } from "./seeded-random.ts"

/** What drivers are worth to an outcome, or why that cannot be said. */
export type Importance = FoundImportance | NoImportance

/** Too few gave the outcome and a driver; everyone gave the same outcome; or one driver is a copy of others. */
export interface NoImportance {
  kind: "too-few" | "no-spread" | "copies"
  n: number
  needed: number
  leftOut: LeftOut[]
}

export interface FoundImportance {
  kind: "found"
  method: "lmg" | "relative-weights"
  /** The share of the outcome's variance that all drivers explain together. */
  rSquared: { value: number } & Interval
  /** Respondents with an outcome and any driver; the fewest behind any pair; the share of their answers missing, 0..1. */
  n: number
  leastPair: number
  missing: number
  /** "pairs": every pair from those who answered both; "complete": all from those who answered everything. */
  handled: "pairs" | "complete"
  /** In the order given, but for those left out. */
  drivers: Driver[]
  leftOut: LeftOut[]
  /** Whether the most important driver surely is; else about how many answers would tell (null: more than 100 times n). */
  order: { sure: boolean; needed: number | null }
}

export interface Driver extends Interval {
  /** Its place among the drivers given. */
  at: number
  /** The share of the outcome's variance that it explains; the shares sum to R^2. */
  value: number
  /** With the outcome alone: its sign says which way they go together. */
  correlation: number
  /** How many answered it together with the outcome. */
  n: number
}

export interface ImportanceOptions {
  /** Design weights, one a respondent. */
  weights?: Float64Array
  confidence?: number
  interval?: "bca" | "percentile"
  resamples?: number
  seed?: number
}

/** Respondents are drawn one by one up to so many; beyond, in so many groups: half as many where drivers are many, for time. */
const groupsFor = (drivers: number) => (drivers <= LMG_UP_TO ? 400 : 200)

/** Up to this multiple of n, it is said how many answers would settle the order of the first two. */
const WITHIN_REASON = 100

/**
 * The relative importance of drivers (columns of answers; NaN = not given) for an outcome: `lmg` up to twelve drivers,
 * `relativeWeights` beyond. It says what goes together, not what causes what.
 *
 * Missing answers are not invented: each correlation comes from those who answered both questions. Where these contradict
 * one another, those who answered everything are taken alone. A driver that too few answered, or all alike, is left out.
 * How many answers it takes: `answersNeeded`.
 *
 * Sources: for the measures see the two; intervals: seeded bootstrap, percentiles (or bias-corrected and accelerated), as U. Groemping, "Relative importance for
 * linear regression in R: the package relaimpo", Journal of Statistical Software 17(1) (2006), section 4. Beyond 400
 * respondents (200 with more than twelve drivers), as many random groups of equal size are drawn whole (K. M. Wolter,
 * Introduction to Variance Estimation (2007), chapter 2): the spread of smooth statistics is the same, and the time hardly
 * grows with n.
 * Units: shares of the outcome's variance, 0..1. Throws RangeError when columns differ in length, a weight is negative, or there is no driver.
 */
export function relativeImportance(
  outcome: Float64Array,
  drivers: readonly Float64Array[],
  {
    weights,
    confidence = USUAL_CONFIDENCE,
    interval = "percentile",
    resamples = 1000,
    seed = 1,
  }: ImportanceOptions = {},
): Importance {
  requireColumns(outcome, drivers, weights)
  const { kept, leftOut, n, counts, leastPair, missing } = keepDrivers(outcome, drivers)
  const needed = answersNeeded(Math.max(1, kept.length))
  if (kept.length === 0) {
    return { kind: "too-few", n: Math.max(0, ...leftOut.map((one) => one.n)), needed, leftOut }
  }
  if (isConstant(outcome)) return { kind: "no-spread", n, needed, leftOut }
  const columns = [...kept.map((at) => drivers[at] as Float64Array), outcome]
  const how = { confidence, interval, resamples, seed }
  const paired = resampleImportance(groupsOf(columns, weights, 2, seed).sums, how)
  const method = kept.length <= LMG_UP_TO ? "lmg" : "relative-weights"
  if (paired) {
    const found = { handled: "pairs", n, leastPair, missing, leftOut } as const
    return { kind: "found", method, ...found, ...told(paired, kept, counts, n) }
  }
  const complete = groupsOf(columns, weights, columns.length, seed)
  if (complete.n < needed) return { kind: "too-few", n: complete.n, needed, leftOut }
  const whole = resampleImportance(complete.sums, how)
  if (!whole) return { kind: "copies", n, needed, leftOut }
  const found = { handled: "complete", n: complete.n, leastPair: complete.n, missing, leftOut } as const
  const all = kept.map(() => complete.n)
  return { kind: "found", method, ...found, ...told(whole, kept, all, complete.n) }
}

function told({ parts, correlations, rSquared, order }: Resampled, kept: number[], counts: number[], n: number) {
  const drivers = parts.map((part, i) => ({
    at: kept[i] as number,
    ...part,
    correlation: correlations[i] as number,
    n: counts[i] as number,
  }))
  const settled = order.factor === null || order.factor > WITHIN_REASON ? null : Math.ceil(order.factor * n)
  return { drivers, rSquared, order: { sure: order.sure, needed: order.sure ? null : settled } }
}

/**
 * Sums of respondents who gave the outcome (the last column) and at least so many answers, in random groups; centred, so
 * that large values with little spread lose no digits.
 */
function groupsOf(columns: readonly Float64Array[], weights: Float64Array | undefined, least: number, seed: number) {
  const centred = columns.map(aroundMean)
  const outcome = centred.at(-1) as Float64Array
  const given = new Uint16Array(outcome.length)
  for (const column of centred)
    for (let row = 0; row < given.length; row += 1)
      if (!Number.isNaN(column[row])) given[row] = (given[row] as number) + 1
  const rows = new Int32Array(outcome.length)
    .map((_, row) => row)
    .filter((row) => (given[row] as number) >= least && !Number.isNaN(outcome[row]))
  shuffle(rows, seededRandom(seed + 0.5))
  const groups = Math.min(rows.length, groupsFor(columns.length - 1))
  const groupOf = new Int32Array(outcome.length).fill(-1)
  for (let place = 0; place < rows.length; place += 1) groupOf[rows[place] as number] = place % groups
  const sums: PairSums[] = groups === 0 ? [] : pairSumsByGroup({ columns: centred, weights }, groups, groupOf)
  return { n: rows.length, sums }
}

function aroundMean(answers: Float64Array): Float64Array {
  let sum = 0
  let count = 0
  for (let row = 0; row < answers.length; row += 1) {
    const answer = answers[row] as number
    if (Number.isNaN(answer)) continue
    sum += answer
    count += 1
  }
  const mean = sum / count
  const around = new Float64Array(answers.length)
  for (let row = 0; row < answers.length; row += 1) around[row] = (answers[row] as number) - mean
  return around
}

function shuffle(rows: Int32Array, random: () => number): void {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const row = rows[last] as number
    rows[last] = rows[other] as number
    rows[other] = row
  }
}

function isConstant(outcome: Float64Array): boolean {
  const given = outcome.filter((answer) => !Number.isNaN(answer))
  return given.every((answer) => answer === given[0])
}

function requireColumns(outcome: Float64Array, drivers: readonly Float64Array[], weights?: Float64Array): void {
  if (drivers.length === 0) throw new RangeError("importance needs at least one driver")
  for (const column of [...drivers, ...(weights ? [weights] : [])]) {
    if (column.length !== outcome.length) {
      throw new RangeError(`columns must be as long as the outcome (${outcome.length}), not ${column.length}`)
    }
  }
  if (weights?.some((weight) => !(weight >= 0))) throw new RangeError("weights must be 0 or more")
}
