import { type RawBuilder, sql } from "kysely"

/** Some of the facts that wait: those of one measure, in these blocks of the queue (the last is not included). */
export type Waiting = { measure: string; from: number; to: number }

/**
 * The parts of a `with` that take facts out of the queue and keep them for good. What follows them may count the part `fact` (kind_id, day, unit_id, value,
 * low, high, weight, sign) and read the part `kind` (id, dims, low, high). `which` narrows them further, as a condition on `platform_fact`. Two that take the
 * same measure at once must not be let in.
 */
export function takeFacts({ measure, from, to }: Waiting, which: RawBuilder<boolean> = sql`true`): RawBuilder<unknown> {
  return sql`taken as materialized (
    delete from platform_fact
    where ctid >= ${`(${from},0)`}::tid and ctid < ${`(${to},0)`}::tid and measure = ${measure} and ${which}
    returning day, unit_id, dims, value, low, high, weight, sign, subject_id
  ), described as materialized (
    select distinct dims, low, high from taken
  ), known as materialized (
    select kind.id, kind.dims, kind.low, kind.high from described d
    join platform_fact_kind kind on kind.measure = ${measure} and kind.dims = d.dims and ${sameScale("kind", "d")}
  ), fresh as (
    insert into platform_fact_kind (measure, dims, low, high)
    select ${measure}, dims, low, high from described d
    where not exists (select from known where known.dims = d.dims and ${sameScale("known", "d")})
    returning id, dims, low, high
  ), kind as materialized (
    select * from known union all select * from fresh
  ), fact as materialized (
    select kind.id as kind_id, t.day, t.unit_id, t.value, t.low, t.high, t.weight, t.sign, t.subject_id
    from taken t join kind on kind.dims = t.dims and ${sameScale("kind", "t")}
  ), kept as (
    insert into platform_fact_kept (kind_id, day, unit_id, value, weight, sign, subject_id)
    select kind_id, day, unit_id, value, weight, sign, subject_id from fact
  )`
}

/** The same parts for what has been kept already: to count it anew. */
export function keptFacts(measure: string): RawBuilder<unknown> {
  return sql`kind as materialized (
    select id, dims, low, high from platform_fact_kind where measure = ${measure}
  ), fact as materialized (
    select kept.kind_id, kept.day, kept.unit_id, kept.value, kind.low, kind.high, kept.weight, kept.sign
    from platform_fact_kept kept join kind on kind.id = kept.kind_id
  )`
}

/** Like "is not distinct from", which PostgreSQL cannot hash. No scale reaches to infinity. */
export function sameScale(a: string, b: string): RawBuilder<boolean> {
  const end = (of: string, name: "low" | "high") => sql`coalesce(${sql.ref(`${of}.${name}`)}, 'infinity')`
  return sql`${end(a, "low")} = ${end(b, "low")} and ${end(a, "high")} = ${end(b, "high")}`
}
