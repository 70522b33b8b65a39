import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import { keptFact, waitingFact } from "../counted/raw-rows.ts"
import { rolledMeasures, unrolledMeasures } from "../counted/rolled-measures.ts"
import type { MeasureKey } from "../measure.ts"
import { wholeCompany } from "../rollup/roll-up.ts"
import { rolledTree } from "../rollup/rolled-tree.ts"
import { monthOf } from "./offered-months.ts"

/** So many answers of a measure there are in a month, of a unit ("" is the company) with everything below it and of a value (null: of all). */
export type CountOfMonth = { measure: MeasureKey; unit: string; value: string | null; month: number; n: number }

/** What is counted: these units besides the company, and, of one dimension, one value or all. */
export type Counted = { units: readonly string[]; dimension: string | null; value: string | null }

/** Counts answers by month out of the rollup and of the facts that still wait, in one statement (two while a formula has just changed). */
export async function countByMonth(ctx: Ctx, keys: readonly MeasureKey[], what: Counted): Promise<CountOfMonth[]> {
  const first = await readRows(ctx, keys, what, [])
  const unrolled = first.filter(({ unit }) => unit === null).map(({ measure }) => measure)
  const rows = unrolled.length === 0 ? first : await readRows(ctx, keys, what, unrolled)
  return rows.flatMap(({ unit, month, ...row }) =>
    unit === null || month === null ? [] : [{ ...row, unit: unit === wholeCompany ? "" : unit, month: monthOf(month) }],
  )
}

/** Without unit and month: a measure that should be among the `unrolled`. */
type Row = { measure: MeasureKey; unit: string | null; value: string | null; month: string | null; n: number }

function readRows(ctx: Ctx, keys: readonly MeasureKey[], what: Counted, unrolled: readonly MeasureKey[]) {
  const parts = [
    rolled(keys, what),
    facts(waitingFact, keys, what),
    sql`select missing.key, null::uuid, null::text, null::date, 1 from (${unrolledMeasures(keys)}) missing`,
    ...(unrolled.length > 0 ? [facts(keptFact, unrolled, what)] : []),
  ]
  return readOften(
    ctx,
    sql<Row>`
    select measure, unit_id as unit, value, month::text, sum(n)::int as n
    from (${sql.join(parts, sql` union all `)}) counted (measure, unit_id, value, month, n)
    group by 1, 2, 3, 4 having sum(n) > 0`,
  )
}

const inUnits = (column: RawBuilder<unknown>, { units }: Counted) =>
  sql`${column} = any(${[wholeCompany, ...units]}::uuid[])`

function rolled(keys: readonly MeasureKey[], what: Counted): RawBuilder<unknown> {
  const { dimension, value } = what
  const narrowed =
    dimension === null
      ? sql``
      : sql`or (line.dim = ${dimension} ${value === null ? sql`` : sql`and line.value = ${value}`})`
  return sql`select line.measure, r.unit_id, case when line.dim = '' then null else line.value end, r.month, r.n[1]
    from measures_line line join measures_rollup r on r.line_id = line.id
    where line.measure = any(${[...keys]}) and line.measure in (${rolledMeasures(keys)})
      and (line.dim = '' ${narrowed}) and ${inUnits(sql`r.unit_id`, what)}`
}

function facts(source: RawBuilder<unknown>, keys: readonly string[], what: Counted): RawBuilder<unknown> {
  const { dimension, value } = what
  const own = sql`f.dims ->> ${dimension}`
  const narrowed =
    dimension === null
      ? sql``
      : sql`union all select ${own} where ${own} is not null ${value === null ? sql`` : sql`and ${own} = ${value}`}`
  return sql`select f.measure, place.unit_id, cell.value, date_trunc('month', f.day::timestamp)::date, f.sign
    from ${source} f left join ${rolledTree} filed on filed.id = f.unit_id
    cross join lateral unnest(coalesce(filed.ancestors, '{}') || ${wholeCompany}::uuid) place (unit_id)
    cross join lateral (select null::text as value ${narrowed}) cell
    where f.measure = any(${[...keys]}) and ${inUnits(sql`place.unit_id`, what)}`
}
