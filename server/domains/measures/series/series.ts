import type { Signal } from "#stats"
import type { Change } from "../changes/change-queries.ts"
import { daysBetween, type Grain, type Period } from "../days/period.ts"
import type { ChartedAs } from "../measure.ts"
import type { ShownFigure } from "../readings/figure.ts"
import { type Chart, chartOf } from "./chart.ts"
import { type DatedValue, type Verdict, verdictOfChange, verdictOfChart } from "./verdict.ts"

/** What a chart needs to know of a figure. */
type Charting = Pick<ShownFigure, "value" | "n" | "scale" | "hidden">

/** One period of a series. `partial`: cut short by today or by the filter, so it is drawn but not judged. */
export type PeriodFigure<F extends Charting = ShownFigure> = Period & { figure: F; partial: boolean }

export type SeriesPoint<F extends Charting = ShownFigure> = PeriodFigure<F> & {
  /** The limits it is held against; null for what is not on the chart. */
  limits: { low: number; high: number } | null
  signal: "above" | "below" | null
}

export type ChangeOnChart = Change & { verdict: Verdict | null }

export type Series<F extends Charting = ShownFigure> = Verdict & {
  grain: Grain
  kind: Chart["kind"]
  centre: number | null
  points: SeriesPoint<F>[]
  changes: ChangeOnChart[]
}

/** Points that must lie before a change, and are then enough for limits of their own. */
const baselineNeeds = 12

/**
 * A series as a chart with its verdict. The verdict is on the latest marked change that has enough before it; without one, on the whole series. What is
 * hidden, partial or empty stands on no chart.
 */
export function seriesOf<F extends Charting = ShownFigure>(
  measure: ChartedAs,
  grain: Grain,
  periods: readonly PeriodFigure<F>[],
  changes: readonly Change[],
): Series<F> {
  const values = chartedOf(periods)
  const judged = judgeChanges(measure, grain, periods, values, changes)
  const baseline = judged.findLast(({ at, start }) => at - start >= baselineNeeds && at < values.length)
  const scale = periods.find(({ figure }) => figure.scale)?.figure.scale ?? null
  const chart = chartOf(measure, values, scale, baseline?.at ?? null)
  const verdict = baseline
    ? { word: baseline.verdict.word, says: baseline.verdict.says }
    : verdictOfChart(measure, chart, values, grain)
  const signals = baseline ? baseline.signals : chart.signals
  const places = new Map(values.map(({ index }, place) => [index, place]))
  return {
    ...verdict,
    grain,
    kind: chart.kind,
    centre: chart.centre,
    points: periods.map((period, index) => {
      const place = places.get(index)
      if (place === undefined) return { ...period, limits: null, signal: null }
      return { ...period, limits: chart.limits[place] ?? null, signal: sideAt(signals, place) }
    }),
    changes: judged.map(({ id, measure, unitId, dims, day, words, cause, verdict }) => ({
      id,
      measure,
      unitId,
      dims,
      day,
      words,
      cause,
      verdict: { word: verdict.word, says: verdict.says },
    })),
  }
}

/** A period that stands on the chart, and where it lies among all. */
export type Charted = DatedValue & { index: number }

/** The periods that stand on the chart: whole, and with a figure that may be shown. */
export function chartedOf(periods: readonly PeriodFigure<Charting>[]): Charted[] {
  return periods.flatMap((period, index) => {
    const { value, n, hidden } = period.figure
    return hidden || period.partial || value === null || n === null ? [] : [{ index, from: period.from, value, n }]
  })
}

/** Changes with their verdicts. What lies from `start` to `at` (places on the chart) is what came before. */
export function judgeChanges<C extends Change>(
  measure: ChartedAs,
  grain: Grain,
  periods: readonly Period[],
  values: readonly Charted[],
  changes: readonly C[],
) {
  const marked = changes.map((change) => ({ change, at: firstAfter(periods, values, change.day) }))
  return marked.map(({ change, at }) => ({ ...change, ...judge(measure, values, at, marked, change, grain) }))
}

type Marked = { change: Change; at: number }

/** A change is held against what lay between it and the change before it, or against all before it where that is too short. */
function judge(
  measure: ChartedAs,
  values: readonly DatedValue[],
  at: number,
  all: readonly Marked[],
  change: Change,
  grain: Grain,
) {
  const earlier = all.filter((one) => one.at < at).map((one) => one.at)
  const previous = Math.max(0, ...earlier)
  const start = at - previous >= baselineNeeds ? previous : 0
  const { word, says, signals } = verdictOfChange(measure, values.slice(start), at - start, change, grain)
  const placed = signals.map((signal) => ({ ...signal, from: signal.from + start, to: signal.to + start }))
  return { at, start, verdict: { word, says }, signals: placed }
}

/** The place among the charted points of the first period of which more than half lies on or after the day. */
function firstAfter(periods: readonly Period[], charted: readonly { index: number }[], day: string): number {
  const place = charted.findIndex(({ index }) => {
    const period = periods[index]
    if (!period) return false
    const days = daysBetween(period.from, period.to) + 1
    return period.from >= day || (period.to >= day && 2 * (daysBetween(day, period.to) + 1) > days)
  })
  return place === -1 ? charted.length : place
}

function sideAt(signals: readonly Signal[], place: number): "above" | "below" | null {
  return signals.find(({ from, to }) => place >= from && place <= to)?.side ?? null
}
