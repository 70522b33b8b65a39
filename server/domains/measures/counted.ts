import { type RawBuilder, sql } from "kysely"
import { dimsOf, type Filter, matches } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"
import type { Grain } from "./period.ts"
import { registry } from "./registry.ts"
import { allColumns, counterColumnsOf } from "./rollup/counter-columns.ts"
import { wholeCompany } from "./rollup/roll-up.ts"
import { rolledTree } from "./rollup/rolled-tree.ts"
import { rolledVersion } from "./rollup/rolled-version.ts"

/**
 * How a reading is cut into cells: by the periods of a chart ("2026-03-01+", with "-" for what lies before the day `from`); by the units right below one
 * (at this depth), or by a dimension. Cut into parts, the cell "*" is the whole and "" what belongs to no part.
 */
export type Cut =
  | { by: "period"; grain: Grain; from: string | undefined }
  | { by: "unit"; units: readonly string[]; depth: number }
  | { by: "dimension"; dimension: string }

export const theWhole = "*"
export const theRest = ""

/**
 * Everything that counts for a reading, as a table of counters by measure, cell, scale and, for durations, bucket: the rollup where it has the answer, and
 * the facts that still wait. Raw rows where a reading is narrowed by two dimensions or more, and for measures whose rollup is not yet of the version
 * that this program reads. One statement sees one moment, so that every fact counts once.
 */
export function countedFor(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> {
  const spreads = keys.filter((key) => registry[key].spread)
  const dims = new Set([...Object.keys(dimsOf(filter)), ...(cut?.by === "dimension" ? [cut.dimension] : [])])
  const parts: RawBuilder<unknown>[] = [waiting(keys, filter, cut)]
  if (dims.size > 1) parts.push(kept(keys, filter, cut, sql`true`))
  else {
    parts.push(
      rolled("measures_rollup", keys, filter, cut),
      kept(keys, filter, cut, sql`f.measure = any(array(${unrolled(keys)}))`),
    )
    if (spreads.length > 0) parts.push(rolled("measures_spread", spreads, filter, cut))
  }
  return sql.join(parts, sql` union all `)
}

/** Those of the measures whose rollup cannot be read. */
const unrolled = (keys: readonly MeasureKey[]) => sql`
  select own.key from ${versions(keys)} where not exists (select from measures_rolled r where r.measure = own.key and r.version = own.version)`

const versions = (keys: readonly MeasureKey[]) =>
  sql`unnest(${[...keys]}::text[], ${keys.map((key) => rolledVersion(registry[key]))}::int[]) as own (key, version)`

function rolled(
  table: "measures_rollup" | "measures_spread",
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null,
) {
  const cells = cellsOfRollup(filter, cut)
  const spread = table === "measures_spread"
  const columns = allColumns.map((name) =>
    spread && name !== "n"
      ? sql`null::float8`
      : sql`${sql.ref(`r.${name}`)}${cells.times ? sql` * ${cells.times}` : sql``}`,
  )
  const [[dim, value] = ["", ""]] = Object.entries(dimsOf(filter))
  const unit = filter.unitId ?? wholeCompany
  const units = cut?.by === "unit" ? [unit, ...cut.units] : [unit]
  const conditions = [
    sql`line.measure in (select own.key from ${versions(keys)} join measures_rolled v on v.measure = own.key and v.version = own.version)`,
    cut?.by === "dimension" && dim === ""
      ? sql`(line.dim = '' or line.dim = ${cut.dimension})`
      : sql`line.dim = ${dim} and line.value = ${value}`,
    sql`r.unit_id = any(${units}::uuid[])`,
    ...daysOf(filter, "r"),
  ]
  return sql`select line.measure, line.low, line.high, ${cells.cell} as cell, ${spread ? sql`r.bucket` : sql`null::int`} as bucket, ${sql.join(columns)}
    from measures_line line join ${sql.table(table)} r on r.line_id = line.id ${cells.from} where ${sql.join(conditions, sql` and `)}`
}

/** A row of the rollup may belong to several cells: a part also leaves the rest. */
function cellsOfRollup(filter: Filter, cut: Cut | null) {
  const none = sql``
  if (cut === null) return { cell: sql`''`, from: none, times: null }
  if (cut.by === "period") return { cell: periodCell(cut, "r"), from: none, times: null }
  const part = cut.by === "unit" ? sql`r.unit_id::text` : sql`line.value`
  const isWhole = cut.by === "unit" ? sql`r.unit_id = ${filter.unitId ?? wholeCompany}::uuid` : sql`line.dim = ''`
  const whole = sql`select ${theWhole} as cell, 1 as times union all select ${theRest}, 1`
  const partly = sql`select ${part} as cell, 1 as times union all select ${theRest}, -1`
  // Narrowed to a value of the very dimension it is cut by, the one part is the whole.
  const same = cut.by === "dimension" && dimsOf(filter)[cut.dimension as keyof Filter["dims"]] !== undefined
  const from = same
    ? sql`cross join lateral (select ${theWhole} as cell, 1 as times union all select ${part}, 1) c`
    : sql`cross join lateral (select * from (${whole}) w where ${isWhole} union all select * from (${partly}) p where not (${isWhole})) c`
  return { cell: sql`c.cell`, from, times: sql`c.times` }
}

const waiting = (keys: readonly MeasureKey[], filter: Filter, cut: Cut | null) =>
  raw(sql`platform_fact`, keys, filter, cut, sql`true`)

const kept = (keys: readonly MeasureKey[], filter: Filter, cut: Cut | null, which: RawBuilder<unknown>) =>
  raw(keptFact, keys, filter, cut, which)

/** Kept facts with what their kind says. */
export const keptFact = sql`(select kind.measure, kept.day, kept.unit_id, kind.dims, kept.value, kind.low, kind.high, kept.weight, kept.sign, kept.subject_id
  from platform_fact_kept kept join platform_fact_kind kind on kind.id = kept.kind_id)`

function raw(
  source: RawBuilder<unknown>,
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null,
  which: RawBuilder<unknown>,
) {
  const columns = counterColumnsOf(keys).map(({ of }) => of)
  const { cell, from } = cellsOfFacts(cut)
  const spreads = keys.flatMap((key) => {
    const { spread } = registry[key]
    return spread ? [sql`when ${sql.lit(key)} then (${spread})::int`] : []
  })
  const facts = sql`${source} f ${from} where ${matches(keys, filter)} and ${which}`
  const counted = sql`select f.measure, f.low, f.high, ${cell} as cell, null::int as bucket, ${sql.join(columns)} from ${facts}`
  if (spreads.length === 0) return counted
  const bucket = sql`case f.measure ${sql.join(spreads, sql` `)} end`
  const only = allColumns.map((name) => (name === "n" ? sql`f.sign` : sql`null::float8`))
  return sql`${counted} union all
    select f.measure, f.low, f.high, ${cell}, ${bucket}, ${sql.join(only)} from ${facts} and ${bucket} is not null`
}

function cellsOfFacts(cut: Cut | null): { cell: RawBuilder<unknown>; from: RawBuilder<unknown> } {
  if (cut === null) return { cell: sql`''`, from: sql`` }
  if (cut.by === "period") return { cell: periodCell(cut, "f"), from: sql`` }
  const part = cut.by === "dimension" ? sql`f.dims ->> ${cut.dimension}` : sql`filed.ancestors[${cut.depth + 1}]::text`
  const tree = cut.by === "unit" ? sql`left join ${rolledTree} filed on filed.id = f.unit_id` : sql``
  return {
    cell: sql`c.cell`,
    from: sql`${tree} cross join lateral (select ${theWhole} as cell union all select coalesce(${part}, ${theRest})) c`,
  }
}

/** "2026-03-01+" for March within the filter's days, "2026-03-01-" for what lies before them. */
function periodCell({ grain, from }: { grain: Grain; from: string | undefined }, of: "r" | "f"): RawBuilder<unknown> {
  const day = sql.ref(`${of}.day`)
  const start = sql`date_trunc(${sql.lit(grain)}, ${day}::timestamp)::date::text`
  return from === undefined
    ? sql`${start} || '+'`
    : sql`${start} || case when ${day} >= ${from}::date then '+' else '-' end`
}

function daysOf(filter: Filter, of: "r" | "f"): RawBuilder<unknown>[] {
  const day = sql.ref(`${of}.day`)
  return [
    ...(filter.from === undefined ? [] : [sql`${day} >= ${filter.from}::date`]),
    ...(filter.to === undefined ? [] : [sql`${day} <= ${filter.to}::date`]),
  ]
}
