import { type RawBuilder, sql } from "kysely"
import { addDays, periodOf } from "../days/period.ts"
import { dimsOf, type Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { allColumns } from "../rollup/counter-columns.ts"
import { wholeCompany } from "../rollup/roll-up.ts"
import { type Cut, partsOf, periodCell, theRest, theWhole } from "./cut.ts"
import { rolledMeasures } from "./rolled-measures.ts"

/** Counters out of the rollup, for at most one dimension: whole months as they stand, and of months that are cut their days. */
export function rolledRows(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown>[] {
  const byDay = cut?.by === "period" && (cut.grain === "day" || cut.grain === "week")
  const edges = [...new Set(edgesOf(filter, cut))]
  const whole = byDay ? [] : [wholeMonths(keys, filter, cut, edges)]
  return byDay || edges.length > 0 ? [...whole, daysOfMonths(keys, filter, cut, byDay ? null : edges)] : whole
}

/** Months of which only some days count, or count in another cell than the others; by their first day. */
function edgesOf({ from, to }: Filter, cut: Cut | null): string[] {
  const starts = [from, cut?.by === "period" ? cut.from : undefined, to === undefined ? undefined : addDays(to, 1)]
  return starts.flatMap((day) => (day === undefined || day.endsWith("-01") ? [] : [periodOf("month", day).from]))
}

function wholeMonths(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null, edges: readonly string[]) {
  const cells = cellsOf(filter, cut, sql`r.month`)
  const columns = allColumns.map((name) => sql`${sql.ref(`r.${name}`)}[1]${cells.times}`)
  return sql`${select(columns, cells.cell)} from measures_line line join measures_rollup r on r.line_id = line.id ${cells.from}
    where ${which(keys, filter, cut)} and r.month <> all(${[...edges]}::date[])`
}

function daysOfMonths(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null, months: readonly string[] | null) {
  const day = sql`(r.month + (e.at - 1))`
  const cells = cellsOf(filter, cut, day)
  const columns = allColumns.map((name) => sql`${sql.ref(`e.${name}`)}${cells.times}`)
  const arrays = sql.join(allColumns.map((name) => sql.ref(`r.${name}`)))
  return sql`${select(columns, cells.cell)} from measures_line line join measures_rollup r on r.line_id = line.id
    cross join lateral unnest(r.days::int[], ${arrays}) e (at, ${sql.join(allColumns.map((name) => sql.ref(name)))}) ${cells.from}
    where ${which(keys, filter, cut)} ${months ? sql`and r.month = any(${[...months]}::date[])` : sql``} and e.at > 0
      ${filter.from === undefined ? sql`` : sql`and ${day} >= ${filter.from}::date`} ${filter.to === undefined ? sql`` : sql`and ${day} <= ${filter.to}::date`}`
}

const select = (columns: readonly RawBuilder<unknown>[], cell: RawBuilder<unknown>) =>
  sql`select line.measure, line.low, line.high, ${cell} as cell, null::int as bucket, ${sql.join(columns)}`

/** The lines, units and months that a reading needs. */
function which(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> {
  return sql.join(
    [
      ...lines(keys, filter, cut),
      ...(filter.from === undefined ? [] : [sql`r.month >= ${periodOf("month", filter.from).from}::date`]),
      ...(filter.to === undefined ? [] : [sql`r.month <= ${filter.to}::date`]),
    ],
    sql` and `,
  )
}

function lines(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown>[] {
  const [[dim, value] = ["", ""]] = Object.entries(dimsOf(filter))
  const unit = filter.unitId ?? wholeCompany
  const parts = partsOf(cut)
  // The periods of parts leave the whole out.
  const whole = cut?.by !== "period"
  const units = parts?.by === "unit" ? [...(whole ? [unit] : []), ...parts.units] : [unit]
  return [
    sql`line.measure = any(${[...keys]}) and line.measure in (${rolledMeasures(keys)})`,
    parts?.by === "dimension" && dim === ""
      ? sql`(${whole ? sql`line.dim = '' or ` : sql``}line.dim = ${parts.dimension})`
      : sql`line.dim = ${dim} and line.value = ${value}`,
    sql`r.unit_id = any(${units}::uuid[])`,
  ]
}

/** Durations by bucket, which are kept by day. */
export function rolledSpread(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> {
  const cells = cellsOf(filter, cut, sql`r.day`)
  const columns = allColumns.map((name) => (name === "n" ? sql`r.n${cells.times}` : sql`null::float8`))
  const days = [
    ...(filter.from === undefined ? [] : [sql`r.day >= ${filter.from}::date`]),
    ...(filter.to === undefined ? [] : [sql`r.day <= ${filter.to}::date`]),
  ]
  return sql`select line.measure, line.low, line.high, ${cells.cell}, r.bucket, ${sql.join(columns)}
    from measures_line line join measures_spread r on r.line_id = line.id ${cells.from}
    where ${sql.join([...lines(keys, filter, cut), ...days], sql` and `)}`
}

/** A row of the rollup may belong to several cells: a part also leaves the rest. */
function cellsOf(filter: Filter, cut: Cut | null, day: RawBuilder<unknown>) {
  const none = sql``
  if (cut === null) return { cell: sql`''`, from: none, times: none }
  const part = partsOf(cut)?.by === "unit" ? sql`r.unit_id::text` : sql`line.value`
  if (cut.by === "period") return { cell: periodCell(cut, day, part), from: none, times: none }
  const isWhole = cut.by === "unit" ? sql`r.unit_id = ${filter.unitId ?? wholeCompany}::uuid` : sql`line.dim = ''`
  // Narrowed to a value of the very dimension it is cut by, the one part is the whole.
  const same = cut.by === "dimension" && Object.hasOwn(dimsOf(filter), cut.dimension)
  const from = same
    ? sql`cross join lateral (select ${theWhole} as cell, 1 as times union all select ${part}, 1) c`
    : sql`cross join lateral (select case when ${isWhole} then ${theWhole} else ${part} end as cell, 1 as times
        union all select ${theRest}, case when ${isWhole} then 1 else -1 end) c`
  return { cell: sql`c.cell`, from, times: sql` * c.times` }
}
