import { dayAt } from "#people"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { listChanges } from "../changes/change-queries.ts"
import { readCells } from "../counted/read-cells.ts"
import type { Grain } from "../days/period.ts"
import { findSpan, type Span } from "../days/read-span.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { figureOf, needed, type ShownFigure, shown } from "../readings/figure.ts"
import { differing, openReading, type Reading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import { readAskedDays } from "./asked-days.ts"
import { isPartial, type Judged, oneVerdict, withVerdictsOf } from "./one-verdict.ts"
import { type Series, seriesOf } from "./series.ts"
import { periodsOf, trendShapeOf } from "./trend-shape.ts"

/** A measure over the days asked for, its series up to their end, and the verdict on it, which is one for everybody. */
export type Trend = { measure: MeasureKey; figure: ShownFigure; series: Series; judged: Judged }

/**
 * Reads figures and series of measures together. The figures are of the filter's days. The series end where the filter ends but begin where there
 * are facts (or at `since`), because a signal cannot be told from the few points of a short filter. Three statements, or four, whatever the number of measures;
 * as many again where the verdict is not that of the series itself.
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
  const drawn = keys.map((measure) => {
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
  const { judgedBy } = shape
  const drawnAsJudged = options.since === undefined && grain === (reading.grainOffered(undefined) ?? judgedBy)
  const all = { ...filter, from: undefined }
  return {
    reading,
    trends: drawnAsJudged
      ? await judge(ctx, drawn, !reading.ofOthers, judgedBy, { ...all, to: days.to }, measured)
      : judgedLike(drawn, (await readTrends(ctx, keys, all, { span: measured })).trends),
  }
}

type Drawn = Omit<Trend, "judged">

async function judge(
  ctx: Ctx,
  drawn: readonly Drawn[],
  seesAll: boolean,
  judgedBy: Grain,
  filter: Filter,
  span: Span | undefined,
): Promise<Trend[]> {
  const keys = drawn.map(({ measure }) => measure)
  const asDrawn = seesAll || !drawn.some(({ series }) => isPartial(series, judgedBy))
  const whole = asDrawn ? drawn : (await readTrends(asSystem(ctx), keys, filter, { span })).trends
  return drawn.map((one, at) => ({ ...one, ...oneVerdict(one.series, whole[at]?.series ?? one.series, seesAll) }))
}

/** What is drawn by other periods, or from a day on, is judged like all of it. */
function judgedLike(drawn: readonly Drawn[], judged: readonly Trend[]): Trend[] {
  return drawn.map((one, at) => {
    const like = judged[at]
    if (!like) throw new Error("every measure that is drawn is judged")
    return { ...one, series: withVerdictsOf(one.series, like.series), judged: like.judged }
  })
}

/** Marks the cells of periods that lie within the filter's days. */
const inside = "+"

const earliest = (a: string, b: string) => (a < b ? a : b)
const latest = (a: string, b: string) => (a > b ? a : b)
