import type { AttributeChart } from "./attribute-chart.ts"
import { uChart } from "./u-chart.ts"

/**
 * A chart of plain counts per period, where every period gives the same chance for them.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control (2009), on charts for attributes: c +- 3 sqrt(c), from 0 up; a u
 * chart of exposure 1. Units: events a period. Null without periods. Throws RangeError on a negative count.
 */
export function cChart(counts: readonly number[]): AttributeChart | null {
  return uChart(counts.map((count) => ({ count, exposure: 1 })))
}
