import { effectiveN } from "./effective-n.ts"
import { type Estimate, USUAL_CONFIDENCE } from "./interval.ts"
import { meanIntervalOfSums } from "./mean-interval.ts"
import { type NpsCounts, npsAnswered } from "./nps.ts"
import { npsEstimate } from "./nps-interval.ts"
import { requireCount } from "./require-number.ts"
import { wilsonInterval } from "./wilson-interval.ts"

/**
 * Estimates from weighted answers (design weights, that make a sample stand for a whole). Each takes sums that rollups
 * keep, and gives as `n` the effective number of answers: what equal answers would make as sure.
 *
 * Source: L. Kish, Survey Sampling (1965), section 11.7, for the effective n; its use in place of n in the intervals of
 * equal answers: E. L. Korn & B. I. Graubard, "Confidence intervals for proportions with small expected number of positive
 * counts estimated from survey data", Survey Methodology 24 (1998), 193-201. It holds for weights that have nothing to
 * do with the answers themselves; weights that go with them make the interval too narrow or too wide.
 */
export interface Weights {
  /** The sum of the weights, and of their squares. */
  sum: number
  sumOfSquares: number
}

/**
 * The weighted share, 0..1: `hits` is the sum of the weights of those counted as hits. Wilson's interval of the effective
 * n. Source: Kish (1965) and Korn & Graubard (1998), as `Weights`, with Wilson (1927). Null when nobody answered. Throws RangeError when hits exceed the sum of the weights.
 */
export function weightedShare(hits: number, weights: Weights, confidence = USUAL_CONFIDENCE): Estimate | null {
  requireCount("hits", hits)
  const n = effectiveN(weights.sum, weights.sumOfSquares)
  if (hits > weights.sum * (1 + 1e-12)) {
    throw new RangeError(`hits must be at most the sum of the weights, not ${hits} of ${weights.sum}`)
  }
  if (n === 0) return null
  const value = Math.min(1, hits / weights.sum)
  return { value, n, ...wilsonInterval(value * n, n, confidence) }
}

/**
 * The weighted mean, in the units of the answers, from the sums of weight x answer and of weight x answer^2. Student's
 * interval of the effective n. Source: Kish (1965) and Korn & Graubard (1998), as `Weights`, with Student (1908). Null when nobody answered. Throws RangeError when the sums cannot come from real answers.
 */
export function weightedMean(
  { sum, sumOfSquares }: { sum: number; sumOfSquares: number },
  weights: Weights,
  confidence = USUAL_CONFIDENCE,
): Estimate | null {
  const n = effectiveN(weights.sum, weights.sumOfSquares)
  if (n === 0) return null
  const scale = n / weights.sum
  return meanIntervalOfSums({ n, sum: sum * scale, sumOfSquares: sumOfSquares * scale }, confidence)
}

/**
 * The weighted net promoter score in points: `counts` are sums of weights. Adjusted Wald interval (Rocks 2016) of the
 * effective n. Source: Kish (1965) and Korn & Graubard (1998), as `Weights`, with Rocks (2016). Null when nobody answered. Throws RangeError on negative counts, or when they do not sum to the weights.
 */
export function weightedNps(counts: NpsCounts, weights: Weights, confidence = USUAL_CONFIDENCE): Estimate | null {
  const sum = npsAnswered(counts)
  if (Math.abs(sum - weights.sum) > 1e-9 * Math.max(1, weights.sum)) {
    throw new RangeError(`counts that sum to ${sum} are not those of weights that sum to ${weights.sum}`)
  }
  const n = effectiveN(weights.sum, weights.sumOfSquares)
  if (n === 0) return null
  const scale = n / sum
  const { promoters, passives, detractors } = counts
  return npsEstimate(
    { promoters: promoters * scale, passives: passives * scale, detractors: detractors * scale },
    confidence,
  )
}
