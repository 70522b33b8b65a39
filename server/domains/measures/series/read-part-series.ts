import { dayAt } from "#people"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { listChangesUnder } from "../changes/change-queries.ts"
import type { PartCut } from "../counted/cut.ts"
import { type Cell, readCells } from "../counted/read-cells.ts"
import type { Grain } from "../days/period.ts"
import type { Span } from "../days/read-span.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { looksThrough } from "../readings/days-in-reach.ts"
import { needed } from "../readings/figure.ts"
import { openReading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import { readAskedDays } from "./asked-days.ts"
import { isPartial, type Judged, oneVerdict } from "./one-verdict.ts"
import { readTrends } from "./read-trends.ts"
import { type Series, seriesOf } from "./series.ts"
import { periodsOf, type TrendShape, trendShapeOf } from "./trend-shape.ts"

/** Units that lie right below one, at this depth, or touchpoints; by id. */
export type Parts =
  | { kind: "unit"; ids: readonly string[]; depth: number }
  | { kind: "touchpoint"; ids: readonly string[] }

export type PartSeries = { id: string; series: { measure: MeasureKey; series: Series }[] }
export type PartVerdicts = { id: string; series: { measure: MeasureKey; judged: Judged }[] }
type Drawn = PartSeries & { judgedBy: Grain; seesAll: boolean }
type Options = { grain?: Grain | undefined; span: Span | undefined }

/**
 * The series of each part, the same that `readTrends` gives narrowed to that part, read together: one statement for the cells of all and one for the
 * changes on their charts. `filter` names the unit that the parts lie in; what it is narrowed to holds for each part.
 */
export async function readPartSeries(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Omit<Filter, "from">,
  parts: Parts,
  options: Options,
): Promise<PartSeries[]> {
  const drawn = await draw(ctx, keys, filter, parts, options)
  return drawn.map(({ id, series }) => ({ id, series }))
}

/** The verdict on each part, which is the same that everybody reads of it. */
export async function readPartVerdicts(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Omit<Filter, "from">,
  parts: Parts,
  options: Omit<Options, "grain">,
): Promise<PartVerdicts[]> {
  const drawn = await draw(ctx, keys, filter, parts, options)
  const ids = drawn.filter(isOtherwise).map(({ id }) => id)
  const whole = new Map(
    (await readPartSeries(asSystem(ctx), keys, filter, { ...parts, ids }, options)).map(({ id, series }) => [
      id,
      series,
    ]),
  )
  return drawn.map(({ id, series, seesAll }) => ({
    id,
    series: series.map(({ measure, series }, at) => ({
      measure,
      judged: oneVerdict(series, whole.get(id)?.[at]?.series ?? series, seesAll).judged,
    })),
  }))
}

const isOtherwise = ({ series, judgedBy }: Drawn) => series.some(({ series }) => isPartial(series, judgedBy))

async function draw(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Omit<Filter, "from">,
  parts: Parts,
  options: Options,
): Promise<Drawn[]> {
  if (parts.ids.length === 0) return []
  const of =
    parts.kind === "unit"
      ? ({ by: "unit", units: parts.ids, depth: parts.depth } as const)
      : ({ by: "dimension", dimension: "touchpoint" } as const)
  // Where answers are looked through one by one, each part reaches back as far as it can by itself.
  if (looksThrough(filter, of)) return readOneByOne(ctx, keys, filter, parts, options)
  const reading = await openReading(ctx, filter, { keys: needed(keys), cut: of })
  const shapes = await Promise.all(
    parts.ids.map(async (id) => {
      const today = await dayAt(ctx, parts.kind === "unit" ? id : (reading.unit?.id ?? null), ctx.now())
      return {
        id,
        shape: trendShapeOf(reading.daysCounted(filter).to, today, options.span, {
          grain: reading.grainOffered(options.grain),
        }),
      }
    }),
  )
  const under = shapes.map(({ id, shape: { reachesStart, since } }) => ({
    ...narrowedTo(reading.filter, parts.kind, id),
    from: reachesStart ? undefined : since,
  }))
  const [cells, changes, asked] = await Promise.all([
    readEach(ctx, keys, reading.filter, of, shapes),
    listChangesUnder(ctx, keys, under),
    keys.some((key) => registry[key].asked) ? readAskedDays(ctx, reading.filter) : undefined,
  ])
  const where = (id: string) => (parts.kind === "unit" ? { unitId: id } : { value: id })
  const owned = (id: string) => !reading.ofOthers || (parts.kind === "unit" && reading.owns(id))
  return shapes.map(({ id, shape }, at) => ({
    id,
    judgedBy: shape.judgedBy,
    seesAll: owned(id),
    series: keys.map((measure) => {
      const periods = periodsOf(
        measure,
        cells.get(id) ?? [],
        shape,
        (figure, days) => reading.hides(figure, { ...where(id), days }),
        asked,
      )
      const own = (changes[at] ?? []).filter((change) => change.measure === measure)
      return { measure, series: seriesOf(registry[measure], shape.grain, periods, own) }
    }),
  }))
}

/** The cells of each part by its periods. Where "today" differs between parts, so may their grain; then there is a statement for each grain. */
async function readEach(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  of: PartCut,
  shapes: readonly { id: string; shape: TrendShape }[],
): Promise<ReadonlyMap<string, Cell[]>> {
  const byGrain = Map.groupBy(shapes, ({ shape }) => shape.grain)
  const read = await Promise.all(
    [...byGrain].map(async ([grain, group]) => {
      const [from] = group.map(({ shape }) => shape.since).toSorted()
      const cells = await readCells(
        ctx,
        needed(keys),
        { ...filter, from },
        { by: "period", grain, from: undefined, of },
      )
      const wanted = new Set(group.map(({ id }) => id))
      return cells.flatMap((cell) => {
        const [part = "", period = ""] = cell.cell.split("|")
        return wanted.has(part) ? [{ part, cell: { ...cell, cell: period } }] : []
      })
    }),
  )
  const cells = new Map<string, Cell[]>(shapes.map(({ id }) => [id, []]))
  for (const { part, cell } of read.flat()) cells.get(part)?.push(cell)
  return cells
}

async function readOneByOne(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  { kind, ids }: Parts,
  options: Options,
): Promise<Drawn[]> {
  const read: Drawn[] = []
  for (const id of ids) {
    const { reading, trends } = await readTrends(ctx, keys, narrowedTo(filter, kind, id), options)
    const [judgedBy = "month"] = trends.map(({ judged }) => judged.grain)
    read.push({ id, series: trends, judgedBy, seesAll: !reading.ofOthers })
  }
  return read
}

function narrowedTo(filter: Filter, kind: Parts["kind"], id: string): Filter {
  return kind === "unit" ? { ...filter, unitId: id } : { ...filter, dims: { ...filter.dims, touchpoint: id } }
}
