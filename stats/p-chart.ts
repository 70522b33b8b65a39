import { type ChartPoint, chartSignals, type Signal } from "./chart-signals.ts"
import { requireCount } from "./require-number.ts"
import { ENOUGH_POINTS } from "./xmr-chart.ts"

/** A chart of shares, each point with limits for its own number of answers. Shares are 0..1. */
export interface PChart {
  centre: number
  points: ChartPoint[]
  /** False below twelve points: no signal is called. */
  enough: boolean
  signals: Signal[]
}

/** One period: how many of how many. */
export interface Tally {
  hits: number
  n: number
}

/**
 * A chart of the share of hits per period. Periods in which nobody answered must be left out before.
 *
 * Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931); in the form of D. C. Montgomery,
 * Introduction to Statistical Quality Control, section 7.2: p +- 3 sqrt(p (1 - p) / n), clipped to 0..1.
 * Null without periods. Throws RangeError when n is 0, or hits exceed n.
 */
export function pChart(tallies: readonly Tally[]): PChart | null {
  if (tallies.length === 0) return null
  for (const { hits, n } of tallies) {
    requireCount("hits", hits)
    requireCount("n", n)
    if (n === 0 || hits > n) throw new RangeError(`hits must be at most n, and n above 0; got ${hits} of ${n}`)
  }
  const all = tallies.reduce((sum, tally) => sum + tally.n, 0)
  const centre = tallies.reduce((sum, tally) => sum + tally.hits, 0) / all
  const points = tallies.map(({ hits, n }) => {
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / n)
    return { value: hits / n, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
  })
  const enough = tallies.length >= ENOUGH_POINTS
  return { centre, points, enough, signals: enough ? chartSignals(points, centre) : [] }
}
