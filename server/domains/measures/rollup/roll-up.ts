import { type RawBuilder, sql } from "kysely"
import { rolledDimensions } from "../filter.ts"
import { allColumns, type CounterColumn, counterColumns } from "./counter-columns.ts"
import type { Family, ScaledMeasure } from "./families.ts"
import { linesOf } from "./lines.ts"
import { addMonthRows, withTotal } from "./month-rows.ts"

/** The unit under which the rollup keeps the company as a whole. */
export const wholeCompany = "00000000-0000-0000-0000-000000000000"

/**
 * One statement that adds facts of a family of measures to the rollup. `facts` is the part of a `with` that says which: `fact`, as takeFacts has it. The measures'
 * counters stand side by side: of a record, then of each unit, day and dimension (`ground`) where records lie, then level by level up the tree, which is `depth`
 * units deep, then of a month. Only then does each measure get rows of its own. No n in a column means that there was no fact of it. People's own lines stand at
 * the company alone: nobody reads a person by unit.
 */
export function rollUp(
  family: Pick<Family, "scaled" | "weighted">,
  facts: RawBuilder<unknown>,
  depth: number,
): RawBuilder<unknown> {
  const wide = wideColumns(family)
  const names = sql.join(wide.map(({ name }) => sql.ref(name)))
  const added = sql.join(wide.map(({ name, column }) => wideSum(name, column)))
  const levels = Array.from({ length: depth + 1 }, (_, at) => at)
  return sql`with ${facts}, ${tree}, ${elements(family.scaled)}, record as materialized (
      ${records(family.scaled, wide)}
    ), ${ground}, here as materialized (
      select own.*, case when ground_id = any((select array(select id from ground where dim = 'person'))::int[]) then 0 else coalesce((select depths from tree)[unit], 0) end as depth
      from (select record.unit, dg.ground_id, record.slot, ${added}
        from record join dims_ground dg on dg.dims_id = record.dims_id group by record.unit, dg.ground_id, record.slot) own
    ), ${sql.join([...levels].reverse().map((level) => levelPart(level, depth, names, added)))}, month as materialized (
      select coalesce((select ids from tree)[unit], ${wholeCompany}) as unit_id, ground_id, ${monthOfSlot} as month, array_prepend(0::smallint, array_agg((slot % 32)::smallint)) as days,
        ${sql.join(wide.map(monthColumn))}
      from (${sql.join(
        levels.map((level) => sql`select * from ${levelName(level)}`),
        sql` union all `,
      )}) every_level group by unit, ground_id, slot / 32
    ), ${linesOf(family.scaled)}${sql.join(family.scaled.map(spreadPart), sql``)}
    insert into measures_rollup as r ${addMonthRows(
      sql.join(
        family.scaled.map((_, at) => rowsOf(wide, at)),
        sql` union all `,
      ),
    )}`
}

/** A day as one number, so that grouping and taking the month of it cost little: months since the year 0, times 32, and the day of the month. */
const slotOf = (day: RawBuilder<unknown>) =>
  sql`((date_part('year', ${day}) * 12 + date_part('month', ${day}) - 1) * 32 + date_part('day', ${day}))::int`
const monthOfSlot = sql`make_date(slot / 32 / 12, slot / 32 % 12 + 1, 1)`

/**
 * The tree as lists by the number of a unit (from 1 on; 0 is the company): looking a unit up in one costs nothing, and joining millions of
 * rows with it does.
 */
const tree = sql`unit as materialized (
      select unit_id, (row_number() over (order by unit_id))::int as number, ancestors from measures_unit
    ), tree as materialized (
      select array_agg(unit.unit_id order by unit.number) as ids, array_agg(cardinality(unit.ancestors) order by unit.number) as depths,
        array_agg(coalesce(above.number, 0) order by unit.number) as above
      from unit left join unit above on above.unit_id = unit.ancestors[cardinality(unit.ancestors) - 1]
    )`

/** A counter of one of the measures: what it is called beside the others, and the column it will stand in. */
type Wide = { name: string; at: number; column: CounterColumn; of: RawBuilder<unknown> }

const wideName = (column: string, at: number) => `${column}_${at}`

function wideColumns({ scaled, weighted }: Pick<Family, "scaled" | "weighted">): Wide[] {
  return scaled.flatMap(({ measure }, at) =>
    counterColumns(measure)
      .filter(({ name }) => weighted || !ofWeights.test(name))
      .map(({ name, of }) => ({ name: wideName(name, at), at, column: name, of })),
  )
}
const ofWeights = /^(extra_|w)/

const wideSum = (name: string, column: CounterColumn, of: RawBuilder<unknown> = sql.ref(name)) =>
  column === "n" ? sql`sum(${of})::int as ${sql.ref(name)}` : sql`sum(${of}) as ${sql.ref(name)}`

/** The parts `place` and `element`: facts one by one, as counters read them. */
function elements(scaled: readonly ScaledMeasure[]): RawBuilder<unknown> {
  const places = scaled.flatMap(({ low, high, places }, scale) =>
    places.map(
      ({ shape, at }) => sql`(${sql.lit(shape)}, ${sql.lit(at)}, ${sql.lit(scale)}, ${low}::float8, ${high}::float8)`,
    ),
  )
  return sql`place (shape_id, at, scale, low, high) as materialized (values ${sql.join(places)}), element as (
      select fact.record, fact.dims_id, fact.unit_id, coalesce(unit.number, 0) as unit, fact.day, fact.sign, fact.weight, place.scale, place.low, place.high, amount.value
      from fact left join unit on unit.unit_id = fact.unit_id cross join lateral unnest(fact.amounts) with ordinality amount (value, at)
      join place on place.shape_id = fact.shape_id and place.at = amount.at
    )`
}

/** Facts of a record side by side. */
function records(scaled: readonly ScaledMeasure[], wide: readonly Wide[]): RawBuilder<unknown> {
  if (scaled.length === 1)
    return sql`select dims_id, unit, ${slotOf(sql`day`)} as slot, ${sql.join(wide.map(({ name, of }) => sql`${of} as ${sql.ref(name)}`))} from element f`
  const sums = wide.map(({ name, at, column, of }) =>
    wideSum(name, column, sql`case when f.scale = ${sql.lit(at)} then ${of} end`),
  )
  return sql`select dims_id, unit, ${slotOf(sql`day`)} as slot, ${sql.join(sums)} from element f group by record, dims_id, unit, day`
}

/** The parts `ground` and `dims_ground`: no dimension or one, with its value, and to which of these records with some dimensions belong. */
const ground = sql`asked as materialized (
      select d.id as dims_id, one.dim, one.value from platform_fact_dims d cross join lateral (
        select '' as dim, '' as value union all select key, value from jsonb_each_text(d.dims) where key = any(${[...rolledDimensions]})) one
      where d.id in (select dims_id from fact)
    ), ground as materialized (
      select (row_number() over ())::int as id, dim, value from (select distinct dim, value from asked) one
    ), dims_ground as materialized (
      select asked.dims_id, ground.id as ground_id from asked join ground on ground.dim = asked.dim and ground.value = asked.value
    )`

const levelName = (level: number) => sql.ref(`level_${level}`)

/** The units of one level of the tree: what lies there itself, and what the level below came to. Level 0 is the company. */
function levelPart(level: number, depth: number, names: RawBuilder<unknown>, added: RawBuilder<unknown>) {
  const here = sql`select ${level === 0 ? sql`0 as unit` : sql`unit`}, ground_id, slot, ${names} from here where depth = ${level}`
  if (level === depth) return sql`${levelName(level)} as materialized (${here})`
  return sql`${levelName(level)} as materialized (
      select unit, ground_id, slot, ${added} from (
        ${here} union all select (select above from tree)[unit], ground_id, slot, ${names} from ${levelName(level + 1)}
      ) part group by unit, ground_id, slot
    )`
}

/** A counter on the days of a month, and of all of it. Null where a measure has no fact in the month, and for weights where all are equal. */
function monthColumn({ name, at, column }: Wide): RawBuilder<unknown> {
  const own = sql.ref(name)
  const ofMonth = sql`sum(${own})`
  const isThere = ofWeights.test(column) ? sql`count(${own}) > 0` : sql`count(${sql.ref(wideName("n", at))}) > 0`
  const ofDays = ofWeights.test(column) ? sql`array_agg(${own})` : sql`array_agg(coalesce(${own}, 0))`
  return sql`case when ${isThere} then ${withTotal(column, ofMonth, ofDays)} end as ${own}`
}

/** Months of one measure as rows of the rollup. */
function rowsOf(wide: readonly Wide[], at: number): RawBuilder<unknown> {
  const own = new Map(wide.filter((one) => one.at === at).map(({ column, name }) => [column, sql.ref(`month.${name}`)]))
  const columns = allColumns.map((name) => own.get(name) ?? sql`null::float8[]`)
  return sql`select month.unit_id, line.id as line_id, month.month, month.days, ${sql.join(columns)}
    from month join line on line.scale = ${sql.lit(at)} and line.ground_id = month.ground_id
    where ${sql.ref(`month.${wideName("n", at)}`)} is not null`
}

/** Durations are few beside answers, so each is counted for every unit above it at once. */
function spreadPart({ measure: { spread } }: ScaledMeasure, at: number): RawBuilder<unknown> {
  if (!spread) return sql``
  return sql`, ${sql.ref(`place_${at}`)} as materialized (
      select unit_id as filed, unnest(ancestors || ${wholeCompany}::uuid) as unit_id from unit union all select ${wholeCompany}, ${wholeCompany}
    ), ${sql.ref(`spread_${at}`)} as (
      insert into measures_spread as r (unit_id, line_id, day, bucket, n)
      select place.unit_id, line.id, f.day, (${spread})::int, sum(f.sign)
      from element f join dims_ground dg on dg.dims_id = f.dims_id join ground on ground.id = dg.ground_id
      join line on line.scale = ${sql.lit(at)} and line.ground_id = dg.ground_id
      join ${sql.ref(`place_${at}`)} place on place.filed = coalesce(f.unit_id, ${wholeCompany}) and (ground.dim <> 'person' or place.unit_id = ${wholeCompany})
      where f.scale = ${sql.lit(at)} and (${spread}) is not null
      group by 1, 2, 3, 4 order by 2, 1, 3, 4
      on conflict (line_id, unit_id, day, bucket) do update set n = r.n + excluded.n
    )`
}
