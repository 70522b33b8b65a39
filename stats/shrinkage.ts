import { incompleteBeta } from "./beta.ts"
import type { Interval } from "./interval.ts"
import { USUAL_CONFIDENCE } from "./interval.ts"
import { zForConfidence } from "./normal.ts"
import { type NpsCounts, npsAnswered } from "./nps.ts"
import { requireBetween, requireCount, requireFinite } from "./require-number.ts"

/** One unit beside others: as it was measured, and as it should be compared. */
export interface Shrunk extends Interval {
  measured: number
  /** Drawn toward the mean of all, the more the less it rests on. */
  value: number
  /** How much of it is the unit's own: 0 (all units count as one) to 1. */
  own: number
}

/** Units that are compared: what they have in common, and how much they truly differ. */
export interface Shrinkage {
  mean: number
  /** The standard deviation between units that is left once chance is taken off; 0 where chance explains all. */
  between: number
  units: Shrunk[]
}

/**
 * Shares of several units (hits of n each), drawn toward what all have in common, so that small units do not top or end a list by chance.
 * The limits hold the middle `confidence` of what is then believed of the unit, taking the mean and the spread between units for known.
 *
 * Source: beta-binomial empirical Bayes; moments with unequal n by J. C. Kleinman, "Proportions with extraneous variance: single and
 * independent samples", Journal of the American Statistical Association 68 (1973), 46-54, section 3, with weights n; limits from the beta posterior, C. N.
 * Morris, "Parametric empirical Bayes inference", JASA 78 (1983), 47-55.
 * Units: shares, 0..1. Needs two units or more with answers. Throws RangeError on fewer, or on hits outside 0..n.
 */
export function shrinkShares(units: readonly { hits: number; n: number }[], confidence = USUAL_CONFIDENCE): Shrinkage {
  for (const { hits, n } of units) {
    requireCount("hits", hits)
    requireCount("n", n)
    if (n === 0 || hits > n) throw new RangeError(`hits must be at most n, and n above 0; got ${hits} of ${n}`)
  }
  requireUnits(units.length)
  const total = units.reduce((sum, { n }) => sum + n, 0)
  const mean = units.reduce((sum, { hits }) => sum + hits, 0) / total
  const spread = units.reduce((sum, { hits, n }) => sum + n * (hits / n - mean) ** 2, 0)
  const room = total - units.reduce((sum, { n }) => sum + n ** 2, 0) / total
  const byChance = mean * (1 - mean)
  // The intraclass correlation: 0 where units differ by chance only, 1 where each is all hits or none.
  const excess = spread - byChance * (units.length - 1)
  const apart = byChance * (room - (units.length - 1))
  const correlation = apart > 0 ? Math.min(0.999_999, Math.max(0, excess / apart)) : 0
  const strength = correlation > 0 ? (1 - correlation) / correlation : Number.POSITIVE_INFINITY
  const tail = (1 - confidence) / 2
  const shrunk = units.map(({ hits, n }) => {
    if (strength === Number.POSITIVE_INFINITY) return { measured: hits / n, value: mean, own: 0, low: mean, high: mean }
    const [a, b] = [mean * strength + hits, (1 - mean) * strength + n - hits]
    return {
      measured: hits / n,
      value: a / (a + b),
      own: n / (n + strength),
      low: betaQuantile(tail, a, b),
      high: betaQuantile(1 - tail, a, b),
    }
  })
  return { mean, between: Math.sqrt(correlation * byChance), units: shrunk }
}

/**
 * Means of several units, each with the variance of its mean, drawn toward what all have in common.
 *
 * Source: normal-normal empirical Bayes, B. Efron & C. Morris, "Data analysis using Stein's estimator and its generalizations", JASA 70 (1975),
 * 311-319; variance between units by moments, R. DerSimonian & N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7
 * (1986), 177-188, equation 8.
 * Needs two units or more, variances above 0. Throws RangeError otherwise.
 */
export function shrinkMeans(
  units: readonly { mean: number; variance: number }[],
  confidence = USUAL_CONFIDENCE,
): Shrinkage {
  for (const unit of units) {
    requireFinite("a mean", unit.mean)
    requireBetween("a variance", unit.variance, 0, Number.POSITIVE_INFINITY)
  }
  requireUnits(units.length)
  const sums = (weight: (variance: number) => number) => {
    const all = units.reduce((sum, { variance }) => sum + weight(variance), 0)
    const mean = units.reduce((sum, unit) => sum + weight(unit.variance) * unit.mean, 0) / all
    return { all, mean, squares: units.reduce((sum, { variance }) => sum + weight(variance) ** 2, 0) }
  }
  const fixed = sums((variance) => 1 / variance)
  const spread = units.reduce((sum, unit) => sum + (unit.mean - fixed.mean) ** 2 / unit.variance, 0)
  const between = Math.max(0, (spread - (units.length - 1)) / (fixed.all - fixed.squares / fixed.all))
  const { mean } = sums((variance) => 1 / (variance + between))
  const z = zForConfidence(confidence)
  const shrunk = units.map((unit) => {
    const own = between / (between + unit.variance)
    const value = mean + own * (unit.mean - mean)
    const reach = z * Math.sqrt(own * unit.variance)
    return { measured: unit.mean, value, own, low: value - reach, high: value + reach }
  })
  return { mean, between: Math.sqrt(between), units: shrunk }
}

/**
 * Net promoter scores of several units, drawn toward what all have in common: `shrinkMeans` on points, each unit's variance taken from all answers
 * together over its own n (a unit of three that agree would else count as certain), which is our own.
 * Source: Efron & Morris (1975) and DerSimonian & Laird (1986), as `shrinkMeans`. Null where all answers of all units are alike.
 * Units: points, limits clipped to -100..100. Needs two units or more, each with answers. Throws RangeError otherwise.
 */
export function shrinkNps(units: readonly NpsCounts[], confidence = USUAL_CONFIDENCE): Shrinkage | null {
  const scores = units.map((counts) => {
    const n = npsAnswered(counts)
    if (n === 0) throw new RangeError("a unit without answers has no score")
    const mean = (counts.promoters - counts.detractors) / n
    return { n, mean, squares: counts.promoters + counts.detractors - n * mean ** 2 }
  })
  requireUnits(units.length)
  const all = scores.reduce((sum, { n }) => sum + n, 0)
  const within = scores.reduce((sum, { squares }) => sum + squares, 0) / Math.max(1, all - units.length)
  if (!(within > 0)) return null
  const points = scores.map(({ n, mean }) => ({ mean: 100 * mean, variance: (10_000 * within) / n }))
  const shrunk = shrinkMeans(points, confidence)
  const clipped = (value: number) => Math.max(-100, Math.min(100, value))
  return {
    ...shrunk,
    units: shrunk.units.map((unit) => ({ ...unit, low: clipped(unit.low), high: clipped(unit.high) })),
  }
}

function requireUnits(count: number): void {
  if (count < 2) throw new RangeError("a comparison needs two units or more")
}

function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60 && high - low > 1e-14; step += 1) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
