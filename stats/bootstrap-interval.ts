import type { Interval } from "./interval.ts"
import { normalCdf, normalQuantile } from "./normal.ts"
import { requireBetween } from "./require-number.ts"

/**
 * The interval between the outer percentiles of resampled values.
 * Source: B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993), section 13.3.
 * Throws RangeError without values, or when confidence is not between 0 and 1.
 */
export function percentileInterval(resampled: Iterable<number>, confidence: number): Interval {
  requireBetween("confidence", confidence, 0, 1)
  const sorted = Float64Array.from(resampled).sort()
  return { low: quantileOf(sorted, (1 - confidence) / 2), high: quantileOf(sorted, (1 + confidence) / 2) }
}

/**
 * The same, bias-corrected and accelerated: it makes up for resampled values that lean to one side of the estimate, and
 * for a spread that depends on where the truth lies. `leftOut` holds the value with each sampled piece left out in turn.
 * Source: B. Efron, "Better bootstrap confidence intervals", Journal of the American Statistical Association 82 (1987),
 * 171-185, equations 2.3 and 6.6 (the acceleration from the jackknife).
 * Throws RangeError without values, or when confidence is not between 0 and 1.
 */
export function bcaInterval(
  value: number,
  resampled: Iterable<number>,
  leftOut: Iterable<number>,
  confidence: number,
): Interval {
  requireBetween("confidence", confidence, 0, 1)
  const sorted = Float64Array.from(resampled).sort()
  const below = sorted.reduce((count, one) => count + (one < value ? 1 : one === value ? 0.5 : 0), 0)
  const size = sorted.length
  const bias = normalQuantile(Math.min(1 - 0.5 / size, Math.max(0.5 / size, below / size)))
  const acceleration = accelerationOf([...leftOut])
  const adjusted = (p: number) => {
    const z = bias + normalQuantile(p)
    return normalCdf(bias + z / Math.max(1e-9, 1 - acceleration * z))
  }
  return {
    low: quantileOf(sorted, adjusted((1 - confidence) / 2)),
    high: quantileOf(sorted, adjusted((1 + confidence) / 2)),
  }
}

function accelerationOf(leftOut: readonly number[]): number {
  if (leftOut.length === 0) return 0
  const mean = leftOut.reduce((sum, one) => sum + one, 0) / leftOut.length
  const squares = leftOut.reduce((sum, one) => sum + (mean - one) ** 2, 0)
  const cubes = leftOut.reduce((sum, one) => sum + (mean - one) ** 3, 0)
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}

/** The p-quantile of sorted values, between two of them by straight line (R. J. Hyndman & Y. Fan (1996), definition 7). */
function quantileOf(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError("an interval needs resampled values")
  const at = p * (sorted.length - 1)
  const below = sorted[Math.floor(at)] as number
  const above = sorted[Math.ceil(at)] as number
  return below + (above - below) * (at - Math.floor(at))
}
