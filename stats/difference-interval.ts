import type { Estimate, Interval } from "./interval.ts"

/** A difference with its interval; `sure` when the interval leaves zero out. */
export interface Difference extends Interval {
  value: number
  sure: boolean
}

/**
 * The interval of a difference of two independent estimates, recovered from the interval of each, which need not be
 * symmetric.
 * Source: G. Y. Zou & A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008), 1693-1702, equation 2 (the method of variance estimates recovery).
 * Units: those of the estimates. Throws nothing: the intervals are taken as they are.
 */
export function differenceInterval(first: Estimate, second: Estimate): Difference {
  const value = first.value - second.value
  const low = value - Math.hypot(first.value - first.low, second.high - second.value)
  const high = value + Math.hypot(first.high - first.value, second.value - second.low)
  return { value, low, high, sure: low > 0 || high < 0 }
}
