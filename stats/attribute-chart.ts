import { chartSignals, type ZonedPoint } from "./chart-signals.ts"
import type { Signal } from "./control-signal.ts"
import { ENOUGH_POINTS } from "./xmr-chart.ts"

/** A chart of counted things (shares, rates, counts), each point with limits of its own, clipped to where it can lie. */
export interface AttributeChart {
  centre: number
  points: ZonedPoint[]
  /** False below twelve points: no signal is called. */
  enough: boolean
  signals: Signal[]
}

/**
 * Puts points on a chart: three sigma to both sides of the centre, clipped to `least`..`most`. Below twelve points no signal is called.
 * Source: the three-sigma limits of W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931). Units: those of the points.
 * Domain: sigmas of 0 or more. Throws nothing.
 */
export function attributeChart(
  points: readonly { value: number; sigma: number }[],
  centre: number,
  { least, most }: { least: number; most: number },
): AttributeChart {
  const zoned = points.map(({ value, sigma }) => ({
    value,
    sigma,
    low: Math.max(least, centre - 3 * sigma),
    high: Math.min(most, centre + 3 * sigma),
  }))
  const enough = zoned.length >= ENOUGH_POINTS
  return { centre, points: zoned, enough, signals: enough ? chartSignals(zoned, centre) : [] }
}
