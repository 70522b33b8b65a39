import { incompleteBeta } from "./beta.ts"
import type { Interval } from "./interval.ts"
import { zForConfidence } from "./normal.ts"
import { requireBetween, requireCount, requireFinite } from "./require-number.ts"

/** Within which a unit is expected to lie when nothing sets it apart: two limits as used in funnel plots. */
export const FUNNEL_CONFIDENCES = [0.95, 0.998] as const

/**
 * Where the share of a unit with `n` answers may lie by chance around a target: exact binomial limits, drawn out between whole hits so that the
 * funnel is smooth.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), 1185-1202, appendix
 * A.1.1, for the lower limit; the upper is that of the misses turned round, so that neither side is crossed by chance more often than said, also
 * where n is small. Limits widen with the square root of `overdispersion` around the target (section 4.2 there).
 * Units: shares, 0..1. Domain: 0 < target < 1, n a whole number of 1 or more, overdispersion >= 1. Throws RangeError otherwise.
 */
export function funnelOfShares(target: number, n: number, confidence: number, overdispersion = 1): Interval {
  requireBetween("target", target, 0, 1)
  requireBetween("confidence", confidence, 0, 1)
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`n must be a whole number of 1 or more, not ${n}`)
  requireOverdispersion(overdispersion)
  const tail = (1 - confidence) / 2
  const widened = (limit: number) => Math.min(1, Math.max(0, target + (limit - target) * Math.sqrt(overdispersion)))
  return { low: widened(binomialLimit(target, n, tail)), high: widened(1 - binomialLimit(1 - target, n, tail)) }
}

/**
 * Where the mean of a unit with `n` answers may lie by chance around a target, answers having the standard deviation given.
 * Source: Spiegelhalter (2005), appendix A.2. Domain: n > 0, deviation >= 0, overdispersion >= 1. Throws RangeError otherwise.
 */
export function funnelOfMeans(
  target: number,
  deviation: number,
  n: number,
  confidence: number,
  overdispersion = 1,
): Interval {
  requireFinite("target", target)
  requireCount("deviation", deviation)
  requireBetween("n", n, 0, Number.POSITIVE_INFINITY)
  requireOverdispersion(overdispersion)
  const reach = zForConfidence(confidence) * deviation * Math.sqrt(overdispersion / n)
  return { low: target - reach, high: target + reach }
}

/**
 * How many times wider than chance units differ, as a factor on the variance: 1 where they differ as chance would have it. Extreme units are
 * drawn in to the tenth from either end first, so that the ones to be found do not hide themselves.
 *
 * Source: Spiegelhalter (2005), section 4.2 and appendix A.3.2 (winsorised estimate; counted only where it lies two standard errors above 1:
 * phi > 1 + 2 sqrt(2 / units)).
 * `z`: how many standard errors each unit lies from the target. Fewer than two units give 1. Throws RangeError on one that is not finite.
 */
export function overdispersion(z: readonly number[]): number {
  for (const one of z) requireFinite("a distance", one)
  if (z.length < 2) return 1
  const sorted = z.toSorted((one, other) => one - other)
  const cut = Math.floor(z.length * 0.1)
  const [low, high] = [sorted[cut], sorted[z.length - 1 - cut]] as [number, number]
  const phi = sorted.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0) / z.length
  return phi > 1 + 2 * Math.sqrt(2 / z.length) ? phi : 1
}

function requireOverdispersion(factor: number): void {
  if (!(factor >= 1 && Number.isFinite(factor))) throw new RangeError(`overdispersion must be 1 or more, not ${factor}`)
}

/** The least r with P(X <= r) > p, less the part of its own chance that lies above p, as a share of n. */
function binomialLimit(target: number, n: number, p: number): number {
  let [low, high] = [0, n]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (upTo(middle, n, target) > p) high = middle
    else low = middle + 1
  }
  const [here, before] = [upTo(low, n, target), low === 0 ? 0 : upTo(low - 1, n, target)]
  const over = (here - p) / (here - before)
  return Math.min(1, Math.max(0, (low - over) / n))
}

/** P(X <= hits) for a binomial X. Source: NIST Digital Library of Mathematical Functions, 8.17.5. */
const upTo = (hits: number, n: number, chance: number) =>
  hits >= n ? 1 : incompleteBeta(1 - chance, n - hits, hits + 1)
