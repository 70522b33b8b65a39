import { type AttributeChart, attributeChart } from "./attribute-chart.ts"
import { requireCount } from "./require-number.ts"

/** One period: how many of how many. */
export interface Tally {
  hits: number
  n: number
}

/**
 * A chart of the share of hits per period. Shares are 0..1. Periods in which nobody answered must be left out before.
 *
 * Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931); in the form of D. C. Montgomery,
 * Introduction to Statistical Quality Control (2009), on charts for attributes: p +- 3 sqrt(p (1 - p) / n), clipped to 0..1.
 * Null without periods. Throws RangeError when n is 0, or hits exceed n.
 */
export function pChart(tallies: readonly Tally[]): AttributeChart | null {
  if (tallies.length === 0) return null
  for (const { hits, n } of tallies) {
    requireCount("hits", hits)
    requireCount("n", n)
    if (n === 0 || hits > n) throw new RangeError(`hits must be at most n, and n above 0; got ${hits} of ${n}`)
  }
  const all = tallies.reduce((sum, tally) => sum + tally.n, 0)
  const centre = tallies.reduce((sum, tally) => sum + tally.hits, 0) / all
  const points = tallies.map(({ hits, n }) => ({ value: hits / n, sigma: Math.sqrt((centre * (1 - centre)) / n) }))
  return attributeChart(points, centre, { least: 0, most: 1 })
}
