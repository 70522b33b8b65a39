import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { readAskedDays } from "./asked-days.ts"
import { listChanges } from "./change-queries.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"
import type { Filter } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"
import type { Grain } from "./period.ts"
import { readCells } from "./read-cells.ts"
import { findSpan, type Span } from "./read-span.ts"
import { differing, openReading, type Reading } from "./reading.ts"
import { registry } from "./registry.ts"
import { type Series, seriesOf } from "./series.ts"
import { periodsOf, trendShapeOf } from "./trend-shape.ts"

/** A measure over the days asked for, and its series up to their end. */
export type Trend = { measure: MeasureKey; figure: ShownFigure; series: Series }

/**
 * Reads figures and series of measures together. The figures are of the filter's days. The series end where the filter ends but begin where there
 * are facts (or at `since`), because a signal cannot be told from the few points of a short filter. Three statements, or four, whatever the number of measures.
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
  const days = reading.daysCounted({ from: filter.from, to: filter.to })
  const span = measured && { ...measured, from: latest(measured.from, countedFrom ?? measured.from) }
  const today = await dayAt(ctx, reading.unit?.id ?? null, ctx.now())
  const shape = trendShapeOf(days.to, today, span, {
    grain: reading.grainOffered(options.grain),
    since: options.since === undefined ? undefined : days.from,
  })
  const { grain, since } = shape
  // The figures may need days before the first period that the chart still shows.
  const from = days.from === undefined ? undefined : earliest(since, days.from)
  const window = { ...reading.filter, from: countedFrom ? latest(countedFrom, from ?? countedFrom) : from }
  const [cells, changes, asked] = await Promise.all([
    readCells(ctx, needed(keys), window, { by: "period", grain, from: days.from }),
    listChanges(ctx, keys, { ...reading.filter, from: shape.reachesStart ? undefined : since }),
    keys.some((key) => registry[key].asked) ? readAskedDays(ctx, reading.filter) : undefined,
  ])
  const trends = keys.map((measure) => {
    const figure = figureOf(
      measure,
      cells.filter(({ cell }) => cell.endsWith(inside)),
    )
    const periods = periodsOf(measure, cells, shape, (figure, days) => reading.hides(figure, { days }), asked)
    const own = changes.filter((change) => change.measure === measure)
    return {
      measure,
      figure: shown(figure, reading.hides(figure, { days }), {
        ...differing(filter, days),
        ...(countedFrom !== null && { from: countedFrom }),
      }),
      series: seriesOf(registry[measure], grain, periods, own),
    }
  })
  return { reading, trends }
}

/** Marks the cells of periods that lie within the filter's days. */
const inside = "+"

const earliest = (a: string, b: string) => (a < b ? a : b)
const latest = (a: string, b: string) => (a > b ? a : b)
