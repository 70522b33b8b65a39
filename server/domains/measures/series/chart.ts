import { type ChartPoint, pChart, type Signal, xmrChart, xmrLimits } from "#stats"
import type { ChartedAs, Scale } from "../measure.ts"

/** A whole period of a series that can stand on a chart: it has a value that may be shown. */
export type ChartValue = { value: number; n: number }

export type Chart = {
  kind: "xmr" | "p"
  centre: number | null
  /** One for each value, clipped to where values can lie. */
  limits: { low: number; high: number }[]
  signals: Signal[]
  enough: boolean
}

/**
 * The chart of a series: limits from all of it, or, where a change has been marked at `baselineEnd`, from the values before that change alone, so that
 * what follows is held against how it was. Shares get limits by the number of answers of each period (p chart), all else, and everything with a
 * baseline, the limits of single values (XmR).
 */
export function chartOf(
  measure: ChartedAs,
  values: readonly ChartValue[],
  scale: Scale | null,
  baselineEnd: number | null,
) {
  if (values.length === 0) return { kind: "xmr", centre: null, limits: [], signals: [], enough: false } satisfies Chart
  const chart =
    baselineEnd !== null ? frozen(values, baselineEnd) : measure.format === "share" ? p(values) : xmr(values)
  return { ...chart, limits: chart.limits.map((limits) => clipped(limits, scale)) }
}

function p(values: readonly ChartValue[]): Chart {
  const chart = pChart(values.map(({ value, n }) => ({ hits: value * n, n })))
  if (!chart) throw new Error("a p chart of at least one period is always there")
  const { centre, points, enough, signals } = chart
  return { kind: "p", centre, limits: points.map(limitsOf), enough, signals }
}

function xmr(values: readonly ChartValue[]): Chart {
  const chart = xmrChart(values.map(({ value }) => value))
  if (!chart) throw new Error("an XmR chart of at least one value is always there")
  const { centre, low, high, enough, signals } = chart
  return { kind: "xmr", centre, limits: values.map(() => ({ low, high })), enough, signals }
}

/** Which points are signals is then for beforeAndAfter of #stats to say. */
function frozen(values: readonly ChartValue[], baselineEnd: number): Chart {
  const { centre, low, high } = xmrLimits(values.slice(0, baselineEnd).map(({ value }) => value))
  return { kind: "xmr", centre, limits: values.map(() => ({ low, high })), enough: true, signals: [] }
}

const limitsOf = ({ low, high }: ChartPoint) => ({ low, high })

function clipped({ low, high }: { low: number; high: number }, scale: Scale | null) {
  return scale
    ? { low: Math.max(low, scale.low), high: Math.min(high, scale.high) }
    : { low: Math.max(low, 0), high: Math.max(high, 0) }
}
