import { type RawBuilder, sql } from "kysely"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { allColumns } from "../rollup/counter-columns.ts"
import { type Cut, dimensionsOf } from "./cut.ts"
import { keptRows, waitingRows } from "./raw-rows.ts"
import { unrolledMeasures } from "./rolled-measures.ts"
import { rolledRows, rolledSpread } from "./rolled-rows.ts"

/**
 * Everything that counts for a reading, as a table of counters by measure, scale, cell and, for durations, bucket: the rollup where it has the answer, and
 * the facts that still wait. Raw rows where a reading is narrowed by two dimensions or more, and for the measures in `unrolled`, whose rollup is not of
 * the version that this program reads. Cells called `notRolled` say which others should have been among these. One statement sees one moment, so that
 * every fact counts once.
 */
export function countedFor(
  keys: readonly MeasureKey[],
  filter: Filter,
  cut: Cut | null,
  unrolled: readonly MeasureKey[],
): RawBuilder<unknown> {
  const waiting = waitingRows(keys, filter, cut)
  if (dimensionsOf(filter, cut).size > 1) return sql`${waiting} union all ${keptRows(keys, filter, cut)}`
  const rolled = keys.filter((key) => !unrolled.includes(key))
  const spreads = rolled.filter((key) => registry[key].spread)
  return sql.join(
    [
      waiting,
      ...(unrolled.length > 0 ? [keptRows(unrolled, filter, cut)] : []),
      ...(rolled.length > 0 ? [...rolledRows(rolled, filter, cut), missingRows(rolled)] : []),
      ...(spreads.length > 0 ? [rolledSpread(spreads, filter, cut)] : []),
    ],
    sql` union all `,
  )
}

export const notRolled = "!"

function missingRows(keys: readonly MeasureKey[]): RawBuilder<unknown> {
  const counters = allColumns.map((name) => (name === "n" ? sql`1` : sql`null::float8`))
  return sql`select missing.key, null::float8, null::float8, ${notRolled}, null::int, ${sql.join(counters)} from (${unrolledMeasures(keys)}) missing`
}
