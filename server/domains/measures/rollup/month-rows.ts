import { type RawBuilder, sql } from "kysely"
import { allColumns, type CounterColumn, summed } from "./counter-columns.ts"

/**
 * Rows of the rollup out of counters by day, (unit_id, line_id, day) and all counters: a row a month with its days side by side. The entry 0 of
 * each is the month as a whole.
 */
export function monthRows(dayRows: RawBuilder<unknown>): RawBuilder<unknown> {
  const entries = allColumns.map((name) => {
    const array = withTotal(name, sql`sum(${sql.ref(name)})`, sql`array_agg(${sql.ref(name)})`)
    return name === "n" ? array : sql`case when count(${sql.ref(name)}) > 0 then ${array} end`
  })
  return sql`select unit_id, line_id, month, array_prepend(0::smallint, array_agg(at)), ${sql.join(entries)}
    from (select unit_id, line_id, date_trunc('month', day::timestamp)::date as month, date_part('day', day)::smallint as at, ${refs} from (${dayRows}) d) e
    group by unit_id, line_id, month`
}

export const withTotal = (name: CounterColumn, total: RawBuilder<unknown>, entries: RawBuilder<unknown>) =>
  name === "n" ? sql`array_prepend((${total})::int, ${entries})` : sql`array_prepend(${total}, ${entries})`

/**
 * What follows `insert into measures_rollup as r`: the columns, rows (unit_id, line_id, month, days and all counters), and how a row takes up another
 * of its month. Days that it has not had yet are put beside those it has; only a day that it has is added up with it, which takes ten times as long. So
 * days are in no order.
 */
export function addMonthRows(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  const of = (row: string) => sql.join([sql.ref(`${row}.days`), ...allColumns.map((name) => sql.ref(`${row}.${name}`))])
  const beside = allColumns.map((name) => {
    const [own, more] = [sql.ref(`r.${name}`), sql.ref(`excluded.${name}`)]
    return sql`case when ${own} is not null then array_prepend(${own}[1] + ${more}[1], ${own}[2:] || ${more}[2:]) end`
  })
  // Where one of the two has a counter and the other none, their entries would not run alike.
  const alike = allColumns.map(
    (name) => sql`(${sql.ref(`r.${name}`)} is null) = (${sql.ref(`excluded.${name}`)} is null)`,
  )
  const newDays = sql`not (r.days[2:] && excluded.days[2:]) and ${sql.join(alike, sql` and `)}`
  const added = allColumns.map((name) => {
    const array = sql`array_agg(${sql.ref(name)} order by at)`
    return name === "n" ? array : sql`case when count(${sql.ref(name)}) > 0 then ${array} end`
  })
  return sql`(unit_id, line_id, month, days, ${refs})
    ${rows} order by line_id, unit_id, month
    on conflict (line_id, unit_id, month) do update set (days, ${refs}) = (
      select r.days || excluded.days[2:], ${sql.join(beside)} where ${newDays}
      union all
      select array_agg(at order by at), ${sql.join(added)}
      from (select at, ${sql.join(allColumns.map((name) => summed(name)))}
        from (select * from unnest(${of("r")}) union all select * from unnest(${of("excluded")})) both_ (at, ${refs}) group by at) sums
      having not (${newDays}))`
}

const refs = sql.join(allColumns.map((name) => sql.ref(name)))
