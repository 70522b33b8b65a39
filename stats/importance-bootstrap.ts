import { bcaInterval, percentileInterval } from "./bootstrap-interval.ts"
import type { Interval } from "./interval.ts"
import { LMG_UP_TO, lmg } from "./lmg.ts"
import { normalQuantile } from "./normal.ts"
import { addedPairSums, addPairSums, correlationsOf, type PairSums } from "./pair-sums.ts"
import { relativeWeights } from "./relative-weights.ts"
import { seededRandom } from "./seeded-random.ts"

type Valued = { value: number } & Interval

/** Importance with intervals, from the sums of groups of respondents (outcome last). */
export interface Resampled {
  parts: Valued[]
  rSquared: Valued
  /** Of each driver with the outcome alone. */
  correlations: number[]
  /** Whether the first by importance surely is, and by what factor more answers would make it so (null: none would). */
  order: { sure: boolean; factor: number | null }
}

/** When more resamples than this share contradict themselves, the pairs do not fit together. */
const CONTRADICTING = 0.05

/**
 * Draws groups with replacement and weighs drivers anew each time. Null where the groups, or too many draws of them, have
 * pairs that contradict one another (see pair-sums.ts).
 * Sources: the bootstrap of B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993), over groups as K. M. Wolter, Introduction to Variance Estimation (2007),
 * chapter 2; how many draws may contradict themselves, and when the first is surely first, are our own. Units: shares of variance, 0..1. Throws RangeError when
 * confidence is not between 0 and 1.
 */
export function resampleImportance(
  groups: readonly PairSums[],
  how: { confidence: number; interval: "bca" | "percentile"; resamples: number; seed: number },
): Resampled | null {
  const total = addedPairSums(groups, new Uint16Array(groups.length).fill(1))
  const correlations = correlationsOf(total)
  if (!correlations) return null
  const parts = importanceOf(correlations)
  const random = seededRandom(how.seed)
  const drawn = Array.from({ length: how.resamples }, () => {
    const times = new Uint16Array(groups.length)
    for (let draw = 0; draw < groups.length; draw += 1) {
      const at = Math.floor(random() * groups.length)
      times[at] = (times[at] as number) + 1
    }
    return weighed(addedPairSums(groups, times))
  }).filter((one) => one !== null)
  if (drawn.length < how.resamples * (1 - CONTRADICTING)) return null
  const leftOut = how.interval === "bca" ? jackknifed(groups, total) : []
  const valued = (of: (parts: Float64Array) => number): Valued => {
    const value = of(parts)
    const values = drawn.map(of)
    return how.interval === "bca"
      ? { value, ...bcaInterval(value, values, leftOut.map(of), how.confidence) }
      : { value, ...percentileInterval(values, how.confidence) }
  }
  const size = total.questions
  return {
    parts: [...parts.keys()].map((at) => valued((of) => of[at] as number)),
    rSquared: valued(sumOf),
    correlations: [...parts.keys()].map((at) => correlations[at * size + size - 1] as number),
    order: orderOf(parts, drawn, how.confidence),
  }
}

const importanceOf = (correlations: Float64Array) =>
  Math.sqrt(correlations.length) - 1 <= LMG_UP_TO ? lmg(correlations) : relativeWeights(correlations)

function weighed(sums: PairSums): Float64Array | null {
  const correlations = correlationsOf(sums)
  return correlations && importanceOf(correlations)
}

/** Importance with each group left out in turn. */
function jackknifed(groups: readonly PairSums[], total: PairSums): Float64Array[] {
  return groups.flatMap((group) => {
    const rest = { questions: total.questions, sums: Float64Array.from(total.sums) }
    addPairSums(rest, group, -1)
    return weighed(rest) ?? []
  })
}

const sumOf = (parts: Float64Array) => parts.reduce((sum, part) => sum + part, 0)

/** Is the first ahead of the second in all but so few draws? The error of their difference shrinks with the root of n. */
function orderOf(parts: Float64Array, drawn: readonly Float64Array[], confidence: number): Resampled["order"] {
  const [first, second] = [...parts.keys()].sort((a, b) => (parts[b] as number) - (parts[a] as number))
  if (first === undefined || second === undefined) return { sure: true, factor: null }
  const ahead = (of: Float64Array) => (of[first] as number) - (of[second] as number)
  const leads = drawn.map(ahead)
  const sure = percentileInterval(leads, confidence).low > 0
  const mean = leads.reduce((sum, lead) => sum + lead, 0) / leads.length
  const error = Math.sqrt(leads.reduce((sum, lead) => sum + (lead - mean) ** 2, 0) / leads.length)
  const lead = ahead(parts)
  return { sure, factor: lead > 0 ? ((normalQuantile(0.5 + confidence / 2) * error) / lead) ** 2 : null }
}
