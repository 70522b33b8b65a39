import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { listChanges } from "./change-queries.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"
import type { Filter } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"
import { fittingGrain, type Grain, periodOf, periodsBetween, startBefore } from "./period.ts"
import { hideComplement } from "./protection.ts"
import { type Cell, readCells } from "./read-cells.ts"
import { findSpan, type Span } from "./read-span.ts"
import { openReading, type Reading } from "./reading.ts"
import { registry } from "./registry.ts"
import { type PeriodFigure, type Series, seriesOf } from "./series.ts"

/** A measure over the days asked for, and its series up to their end. */
export type Trend = { measure: MeasureKey; figure: ShownFigure; series: Series }

/** The most periods a chart shows; the latest ones. */
const most: Record<Grain, number> = { day: 62, week: 104, month: 60, year: 30 }

/**
 * Reads figures and series of measures together. The figures are of the filter's days. The series end where the filter ends but begin where there
 * are facts (or at `since`), because a signal cannot be told from the few points of a short filter. Three statements, whatever the number of measures.
 */
export async function readTrends(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  options: { grain?: Grain | undefined; since?: string | undefined; span?: Span | undefined } = {},
): Promise<{ reading: Reading; trends: Trend[] }> {
  const [reading, measured] = await Promise.all([
    openReading(ctx, { ...filter, from: options.since }, { keys: needed(keys) }),
    options.span ?? findSpan(ctx),
  ])
  const { countedFrom } = reading
  const span = measured && { ...measured, from: latest(measured.from, countedFrom ?? measured.from) }
  const today = await dayAt(ctx, reading.unit?.id ?? null, ctx.now())
  const until = earliest(filter.to ?? today, span?.to ?? today)
  const first = latest(options.since ?? span?.from ?? until, span?.from ?? until)
  const grain = options.grain ?? fittingGrain(earliest(first, until), until)
  const since = latest(periodOf(grain, earliest(first, until)).from, startBefore(grain, until, most[grain] - 1))
  // Where the series begins with the first facts, a change from before them is told as one about which too little is known.
  const reachesStart = options.since === undefined && since <= first
  // The figures may need days before the first period that the chart still shows.
  const from = filter.from === undefined ? undefined : earliest(since, filter.from)
  const window = { ...reading.filter, from: countedFrom ? latest(countedFrom, from ?? countedFrom) : from }
  const [cells, changes] = await Promise.all([
    readCells(ctx, needed(keys), window, { by: "period", grain, from: filter.from }),
    listChanges(ctx, keys, { ...reading.filter, from: reachesStart ? undefined : since }),
  ])
  const shape = { grain, since, until, today, cutAt: filter.to, firstFact: span?.from }
  const trends = keys.map((measure) => {
    const figure = figureOf(
      measure,
      cells.filter(({ cell }) => cell.endsWith(inside)),
    )
    const periods = periodsOf(reading, measure, cells, shape)
    const own = changes.filter((change) => change.measure === measure)
    return {
      measure,
      figure: shown(figure, reading.hides(figure), countedFrom),
      series: seriesOf(registry[measure], grain, periods, own),
    }
  })
  return { reading, trends }
}

/** Marks the cells of periods that lie within the filter's days. */
const inside = "+"

type Shape = {
  grain: Grain
  since: string
  until: string
  today: string
  cutAt: string | undefined
  firstFact: string | undefined
}

function periodsOf(reading: Reading, measure: MeasureKey, cells: readonly Cell[], shape: Shape): PeriodFigure[] {
  const byPeriod = new Map<string, Cell[]>()
  for (const cell of cells) {
    const from = cell.cell.slice(0, 10)
    byPeriod.set(from, [...(byPeriod.get(from) ?? []), cell])
  }
  const counts = registry[measure].format === "count"
  const figures = periodsBetween(shape.grain, shape.since, shape.until).map((period) => {
    const figure = figureOf(measure, byPeriod.get(period.from) ?? [])
    const cut = period.to >= shape.today || (shape.cutAt !== undefined && period.to > shape.cutAt)
    const begun = counts && shape.firstFact !== undefined && period.from < shape.firstFact
    return { ...period, figure, partial: cut || begun, n: figure.n, hidden: reading.hides(figure) }
  })
  hideComplement(figures)
  return figures
    .filter(({ figure, n }) => (counts ? figure.value !== null : n > 0))
    .map(({ from, to, figure, partial, hidden }) => ({ from, to, figure: shown(figure, hidden), partial }))
}

const earliest = (a: string, b: string) => (a < b ? a : b)
const latest = (a: string, b: string) => (a > b ? a : b)
