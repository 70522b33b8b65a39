import { type RawBuilder, sql } from "kysely"
import { sameScale } from "#platform/facts/take-facts.ts"
import type { ScaledMeasure } from "./families.ts"

/**
 * The part `line` (scale, ground_id, id): which line each measure, on its scale, has on each ground where it has facts; new ones are made. Everything that was
 * counted is found at the company, `level_0`. Two programs may make the same line at once: then the later one waits and finds it there.
 */
export function linesOf(scaled: readonly ScaledMeasure[]): RawBuilder<unknown> {
  const scales = scaled.map(
    ({ measure, low, high }, at) => sql`(${sql.lit(at)}, ${sql.lit(measure.key)}, ${low}::float8, ${high}::float8)`,
  )
  const counts = scaled.map((_, at) => sql`(${sql.lit(at)}, ${sql.ref(`level_0.n_${at}`)})`)
  return sql`scaled (scale, measure, low, high) as materialized (values ${sql.join(scales)}), wanted as materialized (
      select distinct scaled.scale, scaled.measure, scaled.low, scaled.high, ground.id as ground_id, ground.dim, ground.value
      from level_0 cross join lateral (values ${sql.join(counts)}) counted (scale, n)
      join scaled on scaled.scale = counted.scale join ground on ground.id = level_0.ground_id where counted.n is not null
    ), known_line as materialized (
      select w.scale, w.ground_id, l.id from wanted w
      join measures_line l on l.measure = w.measure and l.dim = w.dim and l.value = w.value and ${sameScale("l", "w")}
    ), fresh_line as (
      insert into measures_line as l (measure, dim, value, low, high)
      select measure, dim, value, low, high from wanted w
      where not exists (select from known_line known where known.scale = w.scale and known.ground_id = w.ground_id)
      order by measure, dim, value, low, high
      on conflict (measure, dim, value, low, high) do update set measure = l.measure
      returning id, measure, dim, value, low, high
    ), line as materialized (
      select scale, ground_id, id from known_line
      union all select w.scale, w.ground_id, l.id from fresh_line l
      join wanted w on l.measure = w.measure and l.dim = w.dim and l.value = w.value and ${sameScale("l", "w")}
    )`
}
