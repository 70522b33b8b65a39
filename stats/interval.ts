/** A closed range that is meant to hold the true value, in the units of the value it belongs to. */
export interface Interval {
  low: number
  high: number
}

/** A value with its interval and the number of answers behind it. */
export interface Estimate extends Interval {
  value: number
  n: number
}

/** How sure an interval is when the caller does not say: 95 %. */
export const USUAL_CONFIDENCE = 0.95
