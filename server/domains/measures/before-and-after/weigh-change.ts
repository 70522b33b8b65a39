import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import { ENOUGH_POINTS, meanShift, RUN_LENGTH } from "#stats"
import type { Change } from "../changes/change-queries.ts"
import type { Grain } from "../days/period.ts"
import type { Measure } from "../measure.ts"
import { chartOf } from "../series/chart.ts"
import { type Charted, chartedOf, judgeChanges, type PeriodFigure } from "../series/series.ts"

/** A change held against what was before: the numbers behind its verdict, and the chart with the usual range on both sides of it. */
export type Weighed = Pick<BeforeAndAfter, "changeAt" | "before" | "after" | "difference" | "needed"> & {
  /** The periods that count before the change, and those after it. */
  earlier: Charted[]
  later: Charted[]
  points: (PeriodFigure & Pick<BeforeAndAfter["points"][number], "limits" | "signal">)[]
}

/** `changes` are all that are marked on the chart, and the one to weigh among them. */
export function weighChange(
  measure: Measure,
  grain: Grain,
  periods: readonly PeriodFigure[],
  changes: readonly Change[],
  id: string,
): Weighed {
  const charted = chartedOf(periods)
  const judged = judgeChanges(measure, grain, periods, charted, changes).find((one) => one.id === id)
  if (!judged) throw new Error("the change is one of those on its own chart")
  const earlier = charted.slice(judged.start, judged.at)
  const later = charted.slice(judged.at)
  const sure = earlier.length > 1 && later.length > 1
  const limits = limitsOf(measure, periods, earlier, later)
  const sides = new Map(
    judged.signals.flatMap(({ from, to, side }) => charted.slice(from, to + 1).map(({ index }) => [index, side])),
  )
  const tooFew = judged.verdict.word === "too-few"
  return {
    earlier,
    later,
    changeAt: later[0]?.index ?? null,
    before: stretchOf(earlier),
    after: stretchOf(later),
    difference: sure ? meanShift(valuesOf(earlier), valuesOf(later)) : null,
    needed: {
      before: Math.max(0, ENOUGH_POINTS - earlier.length),
      after: tooFew ? Math.max(0, RUN_LENGTH - later.length) : 0,
    },
    points: periods.map((period, index) => ({
      ...period,
      limits: limits.get(index) ?? null,
      signal: sides.get(index) ?? null,
    })),
  }
}

const valuesOf = (stretch: readonly Charted[]) => stretch.map(({ value }) => value)

function stretchOf(stretch: readonly Charted[]): BeforeAndAfter["before"] {
  const sum = (of: (one: Charted) => number) => stretch.reduce((total, one) => total + of(one), 0)
  return {
    periods: stretch.length,
    n: sum(({ n }) => n),
    value: stretch.length === 0 ? null : sum(({ value }) => value) / stretch.length,
  }
}

type Limits = NonNullable<BeforeAndAfter["points"][number]["limits"]>

/** The usual range by period: that of before, and from the change on that of since, once there are enough points for one. */
function limitsOf(
  measure: Measure,
  periods: readonly PeriodFigure[],
  earlier: readonly Charted[],
  later: readonly Charted[],
): Map<number, Limits> {
  const scale = periods.find(({ figure }) => figure.scale)?.figure.scale ?? null
  const rangeOf = (stretch: readonly Charted[]): Limits | null => {
    if (stretch.length < ENOUGH_POINTS) return null
    const { limits, centre } = chartOf(measure, stretch, scale, stretch.length)
    return limits[0] && centre !== null ? { ...limits[0], centre } : null
  }
  const before = rangeOf(earlier)
  const since = rangeOf(later) ?? before
  return new Map([
    ...earlier.flatMap(({ index }): [number, Limits][] => (before ? [[index, before]] : [])),
    ...later.flatMap(({ index }): [number, Limits][] => (since ? [[index, since]] : [])),
  ])
}
