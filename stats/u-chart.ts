import { type AttributeChart, attributeChart } from "./attribute-chart.ts"
import { requireCount } from "./require-number.ts"

/** One period: how many things happened, among how much that could have had them (orders, nights, hundred calls). */
export interface Rate {
  count: number
  exposure: number
}

/**
 * A chart of things that happened per unit of exposure, such as complaints per thousand flights, where one flight may
 * bring several. Periods without exposure must be left out before.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control (2009), on charts for attributes: u +- 3 sqrt(u / n), from 0 up.
 * Units: events per unit of exposure. Null without periods. Throws RangeError when an exposure is 0 or a count is negative.
 */
export function uChart(rates: readonly Rate[]): AttributeChart | null {
  if (rates.length === 0) return null
  for (const { count, exposure } of rates) {
    requireCount("a count", count)
    requireCount("an exposure", exposure)
    if (exposure === 0) throw new RangeError("a period without exposure has no rate: leave it out")
  }
  const centre = rates.reduce((sum, rate) => sum + rate.count, 0) / rates.reduce((sum, rate) => sum + rate.exposure, 0)
  const points = rates.map(({ count, exposure }) => ({ value: count / exposure, sigma: Math.sqrt(centre / exposure) }))
  return attributeChart(points, centre, { least: 0, most: Number.POSITIVE_INFINITY })
}
