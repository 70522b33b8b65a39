import { type RawBuilder, sql } from "kysely"
import { sameScale } from "#platform/facts/take-facts.ts"
import { rolledDimensions } from "../filter.ts"
import type { Measure } from "../measure.ts"
import { counterColumns, summed } from "./counter-columns.ts"
import { addMonthRows } from "./month-rows.ts"

/** The unit under which the rollup keeps the company as a whole. */
export const wholeCompany = "00000000-0000-0000-0000-000000000000"

/**
 * One statement that adds facts of a measure to its rollup. `facts` are the parts of a `with` that say which: `fact` and `kind`, as takeFacts has them.
 * They are first added up where they lie (unit, day and all dimensions at once), then by line, and then level by level up the tree, which is `depth` units
 * deep. People's own lines stand at the company alone: nobody reads a person by unit.
 */
export function rollUp(measure: Measure, facts: RawBuilder<unknown>, depth: number): RawBuilder<unknown> {
  const columns = counterColumns(measure)
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  const counted = sql.join(columns.map(({ name, of }) => summed(name, of)))
  const added = sql.join(columns.map(({ name }) => summed(name)))
  const levels = Array.from({ length: depth + 1 }, (_, at) => at)
  return sql`with ${facts}, cell as materialized (
      select f.kind_id, f.unit_id, f.day, ${counted} from fact f group by f.kind_id, f.unit_id, f.day
    ), ${lines(measure)}, filed as materialized (
      select unit_id, cardinality(ancestors) as depth, coalesce(ancestors[cardinality(ancestors) - 1], ${wholeCompany}) as above, ancestors from measures_unit
    ), placed as materialized (
      select cell.*, coalesce(filed.depth, 0) as depth from cell left join filed on filed.unit_id = cell.unit_id
    ), here as materialized (
      select c.unit_id, kl.line_id, c.day, case when kl.personal then 0 else c.depth end as depth, ${added}
      from placed c join kind_line kl on kl.kind_id = c.kind_id group by c.unit_id, kl.line_id, c.day, 4
    ), ${sql.join([...levels].reverse().map((level) => levelPart(level, depth, names, added)))}${measure.spread ? spreadPart(measure.spread) : sql``}
    insert into measures_rollup as r ${addMonthRows(
      sql.join(
        levels.map((level) => sql`select * from ${levelName(level)}`),
        sql` union all `,
      ),
      columns.map(({ name }) => name),
    )}`
}

const levelName = (level: number) => sql.ref(`level_${level}`)

/** The units of one level of the tree: what lies there itself, and what the level below came to. Level 0 is the company. */
function levelPart(level: number, depth: number, names: RawBuilder<unknown>, added: RawBuilder<unknown>) {
  const unit = level === 0 ? sql`${wholeCompany}::uuid as unit_id` : sql`unit_id`
  const here = sql`select ${unit}, line_id, day, ${names} from here where depth = ${level}`
  if (level === depth) return sql`${levelName(level)} as materialized (${here})`
  const below = levelName(level + 1)
  return sql`${levelName(level)} as materialized (
      select unit_id, line_id, day, ${added} from (
        ${here} union all select filed.above, below.line_id, below.day, ${names} from ${below} below join filed on filed.unit_id = below.unit_id
      ) part group by unit_id, line_id, day
    )`
}

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

/** Durations are few beside answers, so each is counted for every unit above it at once. */
function spreadPart(spread: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`, place as materialized (
      select unit_id as filed, unnest(ancestors || ${wholeCompany}::uuid) as unit_id from filed union all select ${wholeCompany}, ${wholeCompany}
    ), spread as (
      insert into measures_spread as r (unit_id, line_id, day, bucket, n)
      select place.unit_id, kl.line_id, f.day, (${spread})::int, sum(f.sign)
      from fact f join kind_line kl on kl.kind_id = f.kind_id
      join place on place.filed = coalesce(f.unit_id, ${wholeCompany}) and (not kl.personal or place.unit_id = ${wholeCompany})
      where (${spread}) is not null
      group by 1, 2, 3, 4 order by 2, 1, 3, 4
      on conflict (line_id, unit_id, day, bucket) do update set n = r.n + excluded.n
    )`
}
