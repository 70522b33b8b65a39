import { type RawBuilder, sql } from "kysely"
import { type Blocks, inBlocks } from "./describe-facts.ts"

/**
 * The parts of a `with` that take facts of some shapes (their numbers) out of these blocks of the queue and keep them for good. What follows them may count the
 * part `fact` (record, shape_id, dims_id, day, unit_id, weight, sign, amounts), in which `record` tells rows apart. `which` narrows them further, as a condition on
 * the row `f` of the queue. Two that take the same rows at once must not be let in.
 */
export function takeFacts(
  shapes: readonly number[],
  blocks: Blocks,
  which: RawBuilder<boolean> = sql`true`,
): RawBuilder<unknown> {
  return sql`fact as materialized (
    delete from platform_fact f using platform_fact_shape shape, platform_fact_dims d
    where ${inBlocks(blocks)} and shape.id = any(${[...shapes]})
      and (shape.measures, shape.lows, shape.highs) = (f.measures, f.lows, f.highs) and d.dims = f.dims and ${which}
    returning f.ctid as record, shape.id as shape_id, d.id as dims_id, f.day, f.unit_id, f.weight, f.sign, f.subject_id, f.amounts
  ), kept as (
    insert into platform_fact_kept (shape_id, dims_id, day, unit_id, weight, sign, subject_id, amounts)
    select shape_id, dims_id, day, unit_id, weight, sign, subject_id, amounts from fact
  )`
}

/** The same part for what has been kept already: to count it anew. */
export function keptFacts(shapes: readonly number[]): RawBuilder<unknown> {
  return sql`fact as materialized (
    select kept.ctid as record, kept.shape_id, kept.dims_id, kept.day, kept.unit_id, kept.weight, kept.sign, kept.amounts
    from platform_fact_kept kept where kept.shape_id = any(${[...shapes]})
  )`
}

/** Like "is not distinct from", which PostgreSQL cannot hash. No scale reaches to infinity. */
export function sameScale(a: string, b: string): RawBuilder<boolean> {
  const end = (of: string, name: "low" | "high") => sql`coalesce(${sql.ref(`${of}.${name}`)}, 'infinity')`
  return sql`${end(a, "low")} = ${end(b, "low")} and ${end(a, "high")} = ${end(b, "high")}`
}
