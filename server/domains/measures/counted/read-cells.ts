import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import type { Counters } from "../estimates/tally.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { allColumns, type CounterRow, countersIn, summed } from "../rollup/counter-columns.ts"
import { countedFor, notRolled } from "./counted.ts"
import { type Cut, type PartCut, theRest, theWhole } from "./cut.ts"

/** The counters of one measure in one cell: a period, a unit, a touchpoint, a period of one of these; "" where there is one cell only. */
export type Cell = Counters & { measure: MeasureKey; cell: string }

/** Reads measures, in one statement (two while a formula has just changed) whatever the number of measures, units and periods. Nothing else reads figures. */
export async function readCells(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null = null,
): Promise<Cell[]> {
  const first = await readRows(ctx, keys, filter, cut, [])
  const unrolled = first.filter(({ cell }) => cell === notRolled).map(({ measure }) => measure)
  const rows = unrolled.length === 0 ? first : await readRows(ctx, keys, filter, cut, unrolled)
  const spreads = Map.groupBy(
    rows.filter(({ bucket }) => bucket !== null),
    placeOf,
  )
  return rows
    .filter(({ bucket, cell }) => bucket === null && cell !== notRolled)
    .map((row) => cellOf(row, spreads.get(placeOf(row)) ?? []))
}

async function readRows(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null,
  unrolled: readonly MeasureKey[],
): Promise<Row[]> {
  const statement = sql<Row>`
    select measure, cell, low, high, bucket, ${sql.join(allColumns.map((name) => summed(name)))}
    from (${countedFor(keys, filter, cut, unrolled)}) counted (measure, low, high, cell, bucket, ${sql.join(allColumns.map((name) => sql.ref(name)))})
    group by measure, cell, low, high, bucket having sum(n) > 0`
  return readOften(ctx, statement)
}

/** A whole and its parts, read together; the part "" is what belongs to none of the others. */
export async function readParts(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: PartCut,
): Promise<{ whole: Cell[]; partsBy: ReadonlyMap<string, Cell[]> }> {
  const cells = await readCells(ctx, keys, filter, cut)
  const partsBy = Map.groupBy(cells, ({ cell }) => cell)
  const whole = partsBy.get(theWhole) ?? []
  partsBy.delete(theWhole)
  return { whole, partsBy }
}

export { theRest }

const placeOf = ({ measure, cell, low, high }: Row) => `${measure} ${low} ${high} ${cell}`

function cellOf(row: Row, spread: readonly Row[]): Cell {
  const { plain, weighted } = countersIn(registry[row.measure], row)
  const n = row.n ?? 0
  return {
    measure: row.measure,
    cell: row.cell,
    scale: row.low === null || row.high === null ? null : { low: row.low, high: row.high },
    n,
    weight: n + (row.extra_weight ?? 0),
    weightSquares: n + (row.extra_squares ?? 0),
    sums: plain,
    weightedSums: weighted,
    spread: new Map(spread.map(({ bucket, n }) => [bucket ?? 0, n ?? 0])),
  }
}

type Row = {
  measure: MeasureKey
  cell: string
  low: number | null
  high: number | null
  bucket: number | null
} & CounterRow
