import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type Filter, matches } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"
import { registry } from "./registry.ts"
import type { Counters } from "./tally.ts"

/** The counters of one measure in one cell: a period, a unit, a touchpoint; "" where there is one cell only. */
export type Cell = Counters & { measure: MeasureKey; cell: string }

/**
 * Reads measures from the facts, in one statement whatever the number of measures, units and periods. `cell` is an SQL text that says which cell
 * a fact `f` of the unit `u` belongs to; facts for which it is null are left out. Nothing else reads facts for figures: when they are rolled up, only this changes.
 */
export async function readCells(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filter: Filter,
  cell: RawBuilder<unknown> = sql`''`,
): Promise<Cell[]> {
  const names = keys.flatMap((key) => Object.keys(registry[key].counters).map((name) => ({ key, name })))
  const sums = names.map(({ key, name }, at) => {
    const counted = sql`f.sign * (${registry[key].counters[name] ?? sql`0`})`
    return sql`, coalesce(sum(${counted}) filter (where f.measure = ${key}), 0)::float8 as ${sql.ref(`s${at}`)}
      , coalesce(sum(f.weight * ${counted}) filter (where f.measure = ${key}), 0) as ${sql.ref(`w${at}`)}`
  })
  const { rows } = await sql<Row>`
    select f.measure, f.cell, f.low, f.high, sum(f.sign)::int as n, sum(f.sign * f.weight) as weight,
      sum(f.sign * f.weight * f.weight) as squares ${sql.join(sums, sql``)}
    from (select f.*, (${cell})::text as cell from platform_fact f left join people_unit u on u.id = f.unit_id where ${matches(keys, filter)}) f
    where f.cell is not null
    group by f.measure, f.cell, f.low, f.high having sum(f.sign) > 0`.execute(ctx.db)
  return rows.map((row) => ({
    measure: row.measure,
    cell: row.cell,
    scale: row.low === null || row.high === null ? null : { low: row.low, high: row.high },
    n: row.n,
    weight: row.weight,
    weightSquares: row.squares,
    sums: sumsIn(row, "s"),
    weightedSums: sumsIn(row, "w"),
  }))

  function sumsIn(row: Row, of: "s" | "w"): Record<string, number> {
    return Object.fromEntries(
      names.flatMap(({ key, name }, at) => (key === row.measure ? [[name, row[`${of}${at}`] ?? 0]] : [])),
    )
  }
}

type Row = {
  measure: MeasureKey
  cell: string
  low: number | null
  high: number | null
  n: number
  weight: number
  squares: number
} & Record<`${"s" | "w"}${number}`, number>
