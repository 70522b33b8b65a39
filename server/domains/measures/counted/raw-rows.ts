import { type RawBuilder, sql } from "kysely"
import { type Filter, matches } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { allColumns, counterColumnsOf } from "../rollup/counter-columns.ts"
import { rolledTree } from "../rollup/rolled-tree.ts"
import { type Cut, partsOf, periodCell, theRest, theWhole } from "./cut.ts"

/** Counters of facts that still wait. */
export const waitingRows = (keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> =>
  rawRows(waitingFact, keys, filter, cut)

/** Counters of kept facts, one by one. */
export const keptRows = (keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> =>
  rawRows(keptFact, keys, filter, cut)

/** Waiting facts, one by one. */
export const waitingFact = sql`(select one.measure, q.day, q.unit_id, q.dims, one.value, one.low, one.high, q.weight, q.sign
  from platform_fact q cross join lateral unnest(q.measures, q.amounts, q.lows, q.highs) one (measure, value, low, high))`
/** Kept facts in the same form. */
export const keptFact = sql`(select one.measure, kept.day, kept.unit_id, d.dims, one.value, one.low, one.high, kept.weight, kept.sign
  from platform_fact_kept kept join platform_fact_shape shape on shape.id = kept.shape_id join platform_fact_dims d on d.id = kept.dims_id
  cross join lateral unnest(shape.measures, kept.amounts, shape.lows, shape.highs) one (measure, value, low, high))`

function rawRows(
  source: RawBuilder<unknown>,
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null,
): RawBuilder<unknown> {
  const columns = counterColumnsOf(keys).map(({ of }) => of)
  const { cell, from } = cellsOf(cut)
  const where = sql`where ${matches(keys, filter)}`
  const select = sql`select f.measure, f.low, f.high, ${cell} as cell`
  const spreads = keys.flatMap((key) => {
    const { spread } = registry[key]
    return spread ? [sql`when ${sql.lit(key)} then (${spread})::int`] : []
  })
  if (spreads.length === 0)
    return sql`${select}, null::int as bucket, ${sql.join(columns)} from ${source} f ${from} ${where}`
  // A duration counts once as a fact, and once, with n alone, in its minute.
  const minute = sql`case f.measure ${sql.join(spreads, sql` `)} end`
  const buckets = sql`cross join lateral (select null::int as bucket union all select ${minute} where ${minute} is not null) b`
  const either = columns.map((of, at) => (allColumns[at] === "n" ? of : sql`case when b.bucket is null then ${of} end`))
  return sql`${select}, b.bucket, ${sql.join(either)} from ${source} f ${from} ${buckets} ${where}`
}

function cellsOf(cut: Cut | null): { cell: RawBuilder<unknown>; from: RawBuilder<unknown> } {
  if (cut === null) return { cell: sql`''`, from: sql`` }
  const parts = partsOf(cut)
  const part =
    parts?.by === "dimension"
      ? sql`f.dims ->> ${parts.dimension}`
      : sql`filed.ancestors[${(parts?.depth ?? 0) + 1}]::text`
  const tree = parts?.by === "unit" ? sql`left join ${rolledTree} filed on filed.id = f.unit_id` : sql``
  if (cut.by === "period") return { cell: periodCell(cut, sql`f.day`, part), from: tree }
  return {
    cell: sql`c.cell`,
    from: sql`${tree} cross join lateral (select ${theWhole} as cell union all select coalesce(${part}, ${theRest})) c`,
  }
}
