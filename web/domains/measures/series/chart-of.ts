import type { MeasureSeries } from "#contracts/measures.ts"
import type { Change, ChartPoint, Limits } from "#web/ui/chart/series.ts"

export type Drawing = { points: ChartPoint[]; limits: Limits[]; changes: Change[] }

/** What a chart draws of a series: of a measure, or of money. */
type Drawable = Pick<MeasureSeries, "centre" | "changes"> & {
  points: readonly (Pick<MeasureSeries["points"][number], "from" | "to" | "partial" | "limits" | "signal"> & {
    figure: { value: number | null; n: number | null }
  })[]
}

/** A series as the chart draws it. Neighbouring points with the same limits share one band; periods without a value leave a gap. */
export function chartOf(series: Drawable, label: (from: string, partial: boolean) => string): Drawing {
  const { points, centre } = series
  return {
    points: points.map(({ from, figure, partial, signal }) => ({
      label: label(from, partial),
      value: figure.value,
      ...(figure.n !== null && { n: figure.n }),
      signal: signal !== null,
    })),
    limits: centre === null ? [] : bandsOf(points, centre),
    changes: series.changes.flatMap(({ day, words }) => {
      const at = points.findIndex(({ to }) => to >= day)
      return at > 0 ? [{ at, label: shortened(words) }] : []
    }),
  }
}

/** A flag on the chart has little room; the whole words stand below it. */
const flagLength = 26

export function shortened(words: string): string {
  return words.length <= flagLength ? words : `${words.slice(0, flagLength - 1).trimEnd()}…`
}

function bandsOf(points: Drawable["points"], centre: number): Limits[] {
  const bands: Limits[] = []
  points.forEach(({ limits }, index) => {
    if (limits === null) return
    const last = bands.at(-1)
    if (last !== undefined && last.lower === limits.low && last.upper === limits.high) last.to = index
    else bands.push({ from: index, to: index, centre, lower: limits.low, upper: limits.high })
  })
  return bands
}
