import type { Cell } from "../counted/read-cells.ts"
import { fittingGrain, type Grain, type Period, periodOf, periodsBetween, startBefore } from "../days/period.ts"
import type { Span } from "../days/read-span.ts"
import type { Figure, MeasureKey } from "../measure.ts"
import type { Hidden } from "../protection/protection.ts"
import { figureOf, shown } from "../readings/figure.ts"
import { registry } from "../registry.ts"
import type { Asked } from "./asked-days.ts"
import type { PeriodFigure } from "./series.ts"

/** The most periods a chart shows; the latest ones. */
const most: Record<Grain, number> = { day: 62, week: 104, month: 60, year: 30 }

/** Which periods a chart shows, and which of them are whole. */
export type TrendShape = {
  grain: Grain
  /** The grain by which everybody's verdict is reached, whatever is drawn. */
  judgedBy: Grain
  /** The first day of the first period, and a day in the last. */
  since: string
  until: string
  today: string
  cutAt: string | undefined
  firstFact: string | undefined
  /** From the first to the last. */
  periods: readonly Period[]
  /** It begins with the first facts: a change from before them is told as one about which too little is known. */
  reachesStart: boolean
}

/** A chart ends where the filter ends but begins where there are facts (or at `since`), in the grain asked for or the one that fits. */
export function trendShapeOf(
  to: string | undefined,
  today: string,
  span: Span | undefined,
  options: { grain?: Grain | undefined; since?: string | undefined },
): TrendShape {
  const until = earliest(to ?? today, span?.to ?? today)
  const first = latest(options.since ?? span?.from ?? until, span?.from ?? until)
  const judgedBy = fittingGrain(earliest(span?.from ?? until, until), until)
  const grain = options.grain ?? fittingGrain(earliest(first, until), until)
  const since = latest(periodOf(grain, earliest(first, until)).from, startBefore(grain, until, most[grain] - 1))
  const reachesStart = options.since === undefined && since <= first
  // A filter that ends where counting ended cuts nothing off.
  const cutAt = to !== undefined && span && to < span.to ? to : undefined
  const periods = periodsBetween(grain, since, until)
  return { grain, judgedBy, since, until, today, cutAt, firstFact: span?.from, periods, reachesStart }
}

/** The periods of a chart from their cells ("2026-03-01+"). A period without a figure is none; of counts nought is one, where there was something to count. */
export function periodsOf(
  measure: MeasureKey,
  cells: readonly Cell[],
  shape: TrendShape,
  hides: (figure: Figure, period: Period) => Hidden | null,
  asked: Asked | undefined,
): PeriodFigure[] {
  const byPeriod = Map.groupBy(cells, ({ cell }) => cell.slice(0, 10))
  const counts = registry[measure].format === "count"
  const nought = (period: Period) => counts && (!registry[measure].asked || asked?.(period) === true)
  const figures = shape.periods.map((period) => {
    const figure = figureOf(measure, byPeriod.get(period.from) ?? [])
    const cut = period.to >= shape.today || (shape.cutAt !== undefined && period.to > shape.cutAt)
    const begun = counts && shape.firstFact !== undefined && period.from < shape.firstFact
    return { ...period, figure, partial: cut || begun, n: figure.n, hidden: hides(figure, period) }
  })
  return figures
    .filter(({ n, from, to }) => n > 0 || nought({ from, to }))
    .map(({ from, to, figure, partial, hidden }) => ({ from, to, figure: shown(figure, hidden), partial }))
}

const earliest = (a: string, b: string) => (a < b ? a : b)
const latest = (a: string, b: string) => (a > b ? a : b)
