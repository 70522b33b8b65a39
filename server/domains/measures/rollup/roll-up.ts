import { type RawBuilder, sql } from "kysely"
import { sameScale } from "#platform/facts/take-facts.ts"
import { rolledDimensions } from "../filter.ts"
import type { Measure } from "../measure.ts"
import { counterColumns, summed } from "./counter-columns.ts"

/** The unit under which the rollup keeps the company as a whole. */
export const wholeCompany = "00000000-0000-0000-0000-000000000000"

/**
 * One statement that adds facts of a measure to its rollup. `facts` are the parts of a `with` that say which: `fact` and `kind`, as takeFacts has them.
 * They are first added up where they lie (unit, day and all dimensions at once), then by line, and only then for every unit above. People's own lines
 * stand at the company alone: nobody reads a person by unit.
 */
export function rollUp(measure: Measure, facts: RawBuilder<unknown>): RawBuilder<unknown> {
  const columns = counterColumns(measure)
  const names = columns.map(({ name }) => sql.ref(name))
  const spread = measure.spread ?? null
  const counted = sql.join(columns.map(({ name, of }) => summed(name, of)))
  const added = sql.join(columns.map(({ name }) => summed(name)))
  return sql`with ${facts}, cell as materialized (
      select f.kind_id, f.unit_id, f.day, ${counted} from fact f group by f.kind_id, f.unit_id, f.day
    ), ${lines(measure)}, place as materialized (
      select unit_id as filed, unnest(ancestors) as unit_id from measures_unit union all select unit_id, ${wholeCompany} from measures_unit
      union all select ${wholeCompany}, ${wholeCompany}
    ), here as materialized (
      select kl.line_id, kl.personal, c.unit_id, c.day, ${added}
      from cell c join kind_line kl on kl.kind_id = c.kind_id group by kl.line_id, kl.personal, c.unit_id, c.day
    )${spread ? spreadPart(spread) : sql``}
    insert into measures_rollup as r (unit_id, line_id, day, ${sql.join(names)})
    select place.unit_id, here.line_id, here.day, ${added}
    from here join place on place.filed = coalesce(here.unit_id, ${wholeCompany}) and (not here.personal or place.unit_id = ${wholeCompany})
    group by 1, 2, 3 order by 2, 1, 3
    on conflict (line_id, unit_id, day) do update set ${sql.join(names.map(addedTo))}`
}

/** How a row of the rollup takes up another; null stays null while both are. */
export const addedTo = (name: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${name} = coalesce(r.${name} + excluded.${name}, r.${name}, excluded.${name})`

/** The parts `line` and `kind_line`: which lines facts of each kind belong to, new ones made. */
function lines(measure: Measure): RawBuilder<unknown> {
  return sql`asked as materialized (
      select kind.id as kind_id, kind.low, kind.high, d.dim, d.value from kind cross join lateral (
        select '' as dim, '' as value union all select key, value from jsonb_each_text(kind.dims) where key = any(${[...rolledDimensions]})) d
    ), wanted as materialized (
      select distinct dim, value, low, high from asked
    ), known_line as materialized (
      select l.id, l.dim, l.value, l.low, l.high from wanted w
      join measures_line l on l.measure = ${measure.key} and l.dim = w.dim and l.value = w.value and ${sameScale("l", "w")}
    ), fresh_line as (
      insert into measures_line (measure, dim, value, low, high)
      select ${measure.key}, dim, value, low, high from wanted w
      where not exists (select from known_line l where l.dim = w.dim and l.value = w.value and ${sameScale("l", "w")})
      returning id, dim, value, low, high
    ), line as materialized (
      select * from known_line union all select * from fresh_line
    ), kind_line as materialized (
      select asked.kind_id, line.id as line_id, asked.dim = 'person' as personal
      from asked join line on line.dim = asked.dim and line.value = asked.value and ${sameScale("line", "asked")}
    )`
}

function spreadPart(spread: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`, spread as (
      insert into measures_spread as r (unit_id, line_id, day, bucket, n)
      select place.unit_id, kl.line_id, f.day, (${spread})::int, sum(f.sign)
      from fact f join kind_line kl on kl.kind_id = f.kind_id
      join place on place.filed = coalesce(f.unit_id, ${wholeCompany}) and (not kl.personal or place.unit_id = ${wholeCompany})
      where (${spread}) is not null
      group by 1, 2, 3, 4 order by 2, 1, 3, 4
      on conflict (line_id, unit_id, day, bucket) do update set n = r.n + excluded.n
    )`
}
