import { chartSignals } from "./chart-signals.ts"
import type { Signal } from "./control-signal.ts"
import { requireFinite } from "./require-number.ts"

/** The voice of a process: where it runs by itself, and what stands out. Limits in the units of the values. */
export interface XmrChart {
  centre: number
  low: number
  high: number
  /** Mean moving range, and the limit above which one step between neighbours is itself unusual. */
  movingRange: number
  movingRangeHigh: number
  /** One standard deviation as the moving ranges show it: their mean over d2 = 1.128. */
  sigma: number
  /** False below twelve points: the limits are then still soft, and no signal is called. */
  enough: boolean
  signals: Signal[]
}

/** Points that an XmR chart needs before it calls anything a signal. */
export const ENOUGH_POINTS = 12

/** 3 / d2 and D4 for moving ranges of two (d2 = 1.128). */
const D2 = 1.128
const LIMIT_FACTOR = 2.66
const RANGE_FACTOR = 3.267

/**
 * A chart of single values and moving ranges. Null without points, because there is nothing to draw; with one point the
 * limits meet at the centre.
 *
 * Source: D. J. Wheeler, Understanding Variation (1993), chapter 3: mean +- 2.66 mean moving range; upper limit of the
 * ranges 3.267 times their mean. Too few to say: below twelve points `enough` is false and `signals` is empty.
 * Throws RangeError on a value that is not finite: a period nobody answered in must be left out, not drawn as zero.
 */
export function xmrChart(values: readonly number[]): XmrChart | null {
  if (values.length === 0) return null
  const limits = xmrLimits(values)
  const enough = values.length >= ENOUGH_POINTS
  const points = values.map((value) => ({ value, low: limits.low, high: limits.high }))
  return { ...limits, enough, signals: enough ? chartSignals(points, limits.centre) : [] }
}

/**
 * The limits alone, of at least one value. Source: Wheeler (1993), as `xmrChart`. Units: those of the values. Throws RangeError on none, or on one that is not finite.
 */
export function xmrLimits(values: readonly number[]): Omit<XmrChart, "enough" | "signals"> {
  if (values.length === 0) throw new RangeError("limits need at least one value")
  for (const value of values) requireFinite("a value", value)
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)))
  const movingRange = steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length
  const reach = LIMIT_FACTOR * movingRange
  return {
    centre,
    low: centre - reach,
    high: centre + reach,
    movingRange,
    movingRangeHigh: RANGE_FACTOR * movingRange,
    sigma: movingRange / D2,
  }
}
