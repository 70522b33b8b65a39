import { type RawBuilder, sql } from "kysely"
import { type CounterColumn, summed } from "./counter-columns.ts"

/**
 * Rows of the rollup out of counters by day, (unit_id, line_id, day) and these columns: a row a month with its days side by side. The entry 0 of
 * each is the month as a whole.
 */
export function monthRows(dayRows: RawBuilder<unknown>, columns: readonly CounterColumn[]): RawBuilder<unknown> {
  const entries = columns.map((name) => sql`array_prepend(${total(name)}, array_agg(${sql.ref(name)} order by at))`)
  return sql`select unit_id, line_id, month, array_prepend(0::smallint, array_agg(at order by at)), ${sql.join(
    columns.map((name, at) => (name === "n" ? entries[at] : orNull(name, entries[at]))),
  )}
    from (select unit_id, line_id, date_trunc('month', day::timestamp)::date as month, date_part('day', day)::smallint as at, ${refs(columns)}
      from (${dayRows}) d) e
    group by unit_id, line_id, month order by line_id, unit_id, month`
}

/** What follows `insert into measures_rollup as r`: the columns, the rows, and how a row takes up another of its month. */
export function addMonthRows(dayRows: RawBuilder<unknown>, columns: readonly CounterColumn[]): RawBuilder<unknown> {
  const of = (row: string) => sql.join([sql.ref(`${row}.days`), ...columns.map((name) => sql.ref(`${row}.${name}`))])
  const added = columns.map((name) => sql`array_agg(${sql.ref(name)} order by at)`)
  return sql`(unit_id, line_id, month, days, ${refs(columns)})
    ${monthRows(dayRows, columns)}
    on conflict (line_id, unit_id, month) do update set (days, ${refs(columns)}) = (
      select array_agg(at order by at), ${sql.join(columns.map((name, at) => (name === "n" ? added[at] : orNull(name, added[at]))))}
      from (select at, ${sql.join(columns.map((name) => summed(name)))}
        from (select * from unnest(${of("r")}) union all select * from unnest(${of("excluded")})) both_ (at, ${refs(columns)}) group by at) sums)`
}

const refs = (columns: readonly CounterColumn[]) => sql.join(columns.map((name) => sql.ref(name)))
const total = (name: CounterColumn) => (name === "n" ? sql`sum(${sql.ref(name)})::int` : sql`sum(${sql.ref(name)})`)
const orNull = (name: CounterColumn, array: RawBuilder<unknown> | undefined) =>
  sql`case when count(${sql.ref(name)}) > 0 then ${array} end`
