import { type RawBuilder, sql } from "kysely"
import type { Measure, MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"

/** A row of the rollup has room for this many counters of its measure. */
const mostCounters = 4

/** Columns of measures_rollup that add up, each beside what it is of one fact `f` of this measure; null where the measure, or an unweighted fact, has none. */
export function counterColumns(measure: Measure): { name: CounterColumn; of: RawBuilder<unknown> }[] {
  const counters = countersOf(measure)
  return [
    ...ofEveryFact,
    ...counters.map((counter, at) => ({ name: plainColumns[at] as CounterColumn, of: sql`f.sign * ${counter}` })),
    ...counters.map((counter, at) => ({ name: weightedColumns[at] as CounterColumn, of: weighed(counter) })),
  ]
}

/** The same for facts of several measures, with all columns of the rollup. */
export function counterColumnsOf(keys: readonly MeasureKey[]): { name: CounterColumn; of: RawBuilder<unknown> }[] {
  const byKey = keys.map((key) => ({ key, counters: countersOf(registry[key]) }))
  const each = plainColumns.map((_, at) => {
    const cases = byKey.flatMap(({ key, counters }) => {
      const counter = counters[at]
      return counter ? [sql`when ${sql.lit(key)} then ${counter}`] : []
    })
    return cases.length === 0 ? null : sql`case f.measure ${sql.join(cases, sql` `)} end`
  })
  return [
    ...ofEveryFact,
    ...each.map((of, at) => ({ name: plainColumns[at] as CounterColumn, of: of ? sql`f.sign * ${of}` : none })),
    ...each.map((of, at) => ({ name: weightedColumns[at] as CounterColumn, of: of ? weighed(of) : none })),
  ]
}

function countersOf(measure: Measure): RawBuilder<unknown>[] {
  const counters = Object.values(measure.counters).map((counter) => sql`coalesce((${counter})::float8, 0)`)
  if (counters.length > mostCounters) throw new Error(`${measure.key} has more counters than a row of the rollup`)
  return counters
}

/** By how much a weighted sum exceeds the plain one. */
const weighed = (of: RawBuilder<unknown>) => sql`case when f.weight <> 1 then f.sign * (f.weight - 1) * ${of} end`
const none = sql`null::float8`
const ofEveryFact: { name: CounterColumn; of: RawBuilder<unknown> }[] = [
  { name: "n", of: sql`f.sign` },
  { name: "extra_weight", of: weighed(sql`1`) },
  { name: "extra_squares", of: weighed(sql`(f.weight + 1)`) },
]

const plainColumns = ["s1", "s2", "s3", "s4"] as const
const weightedColumns = ["w1", "w2", "w3", "w4"] as const
export const allColumns = ["n", "extra_weight", "extra_squares", ...plainColumns, ...weightedColumns] as const
export type CounterColumn = (typeof allColumns)[number]
export type CounterRow = Record<CounterColumn, number | null>

/** The sum of a column, in the type of the column. */
export const summed = (name: CounterColumn, of: RawBuilder<unknown> = sql.ref(name)): RawBuilder<unknown> =>
  name === "n" ? sql`sum(${of})::int as n` : sql`sum(${of}) as ${sql.ref(name)}`

/** A counter of a measure in a row of sums: plain, and with every fact counted by its weight. */
export function countersIn(measure: Measure, row: CounterRow): { plain: Sums; weighted: Sums } {
  const plain: Sums = {}
  const weighted: Sums = {}
  for (const [at, name] of Object.keys(measure.counters).entries()) {
    plain[name] = row[plainColumns[at] as CounterColumn] ?? 0
    weighted[name] = plain[name] + (row[weightedColumns[at] as CounterColumn] ?? 0)
  }
  return { plain, weighted }
}
type Sums = Record<string, number>
