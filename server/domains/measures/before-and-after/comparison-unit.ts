import { ENOUGH_POINTS } from "#stats"
import { type Charted, chartedOf, type PeriodFigure } from "../series/series.ts"

/** A unit beside the one where the change was made. */
export type Beside = { id: string; name: string; changed: boolean; periods: readonly PeriodFigure[] }

/** Periods in which both have a figure, by their first day. */
export type SharedPeriod = { from: string; here: number; there: number }

export function sharedPeriods(here: readonly Charted[], there: readonly PeriodFigure[]): SharedPeriod[] {
  const values = new Map(chartedOf(there).map(({ from, value }) => [from, value]))
  return here.flatMap(({ from, value }) => {
    const other = values.get(from)
    return other === undefined ? [] : [{ from, here: value, there: other }]
  })
}

/**
 * The unit to hold a change against, chosen by a rule that knows nothing of what came after: of those without a change of their own and with enough
 * periods before in common, the one whose level and number of answers before lay nearest. Level in standard deviations of the periods before, numbers
 * by their ratio (a logarithm); the two are added up. By name where two are as near.
 */
export function comparisonUnit(earlier: readonly Charted[], beside: readonly Beside[]): Beside | null {
  const spread = Math.sqrt(variance(earlier.map(({ value }) => value)))
  const near = beside.flatMap((unit) => {
    if (unit.changed || sharedPeriods(earlier, unit.periods).length < ENOUGH_POINTS) return []
    const days = new Set(earlier.map(({ from }) => from))
    const there = chartedOf(unit.periods).filter(({ from }) => days.has(from))
    const apart = Math.abs(mean(there.map(({ value }) => value)) - mean(earlier.map(({ value }) => value)))
    const level = apart === 0 ? 0 : apart / spread
    const size = Math.abs(Math.log(total(there) / total(earlier)))
    return [{ unit, far: level + size }]
  })
  near.sort((a, b) => a.far - b.far || a.unit.name.localeCompare(b.unit.name))
  return near[0]?.unit ?? null
}

const total = (stretch: readonly Charted[]) => stretch.reduce((sum, { n }) => sum + n, 0)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function variance(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(1, values.length - 1)
}
