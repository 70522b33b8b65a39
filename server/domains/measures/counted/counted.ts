import { type RawBuilder, sql } from "kysely"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { type Cut, dimensionsOf } from "./cut.ts"
import { keptRows, waitingRows } from "./raw-rows.ts"
import { unrolledMeasures } from "./rolled-measures.ts"
import { rolledRows, rolledSpread } from "./rolled-rows.ts"

/**
 * Everything that counts for a reading, as a table of counters by measure, scale, cell and, for durations, bucket: the rollup where it has the answer, and
 * the facts that still wait. Raw rows where a reading is narrowed by two dimensions or more, and for measures whose rollup is not yet of the version
 * that this program reads. One statement sees one moment, so that every fact counts once.
 */
export function countedFor(keys: readonly MeasureKey[], filter: Filter, cut: Cut | null): RawBuilder<unknown> {
  const waiting = waitingRows(keys, filter, cut)
  if (dimensionsOf(filter, cut).size > 1) return sql`${waiting} union all ${keptRows(keys, filter, cut, sql`true`)}`
  const unrolled = unrolledMeasures(keys)
  const spreads = keys.filter((key) => registry[key].spread)
  return sql.join(
    [
      waiting,
      ...rolledRows(keys, filter, cut),
      ...(spreads.length > 0 ? [rolledSpread(spreads, filter, cut)] : []),
      // Asked first and by itself, so that PostgreSQL leaves the raw rows alone where all is rolled up.
      keptRows(keys, filter, cut, sql`exists (${unrolled}) and f.measure in (${unrolled})`),
    ],
    sql` union all `,
  )
}
