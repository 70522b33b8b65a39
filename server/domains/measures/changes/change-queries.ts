import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import { type Dimension, dimsOf, type Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"

/** A change as it is marked on charts. */
export type Change = {
  id: string
  measure: MeasureKey
  /** Null: the whole company. */
  unitId: string | null
  dims: Partial<Record<Dimension, string>>
  day: string
  words: string
  cause: { kind: string; id: string } | null
}

/**
 * The changes that belong on the charts of these measures under this filter: those of the unit and of every unit above it, as far as their own
 * dimensions are among the filter's. By day.
 */
export async function listChanges(ctx: Ctx, keys: readonly MeasureKey[], filter: Filter): Promise<Change[]> {
  const [changes = []] = await listChangesUnder(ctx, keys, [filter])
  return changes
}

/** The same under each of several filters, in one statement. */
export async function listChangesUnder(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  filters: readonly Filter[],
): Promise<Change[][]> {
  const asked = filters.map((filter, at) => ({
    at,
    unit: filter.unitId ?? null,
    dims: dimsOf(filter),
    first: filter.from ?? null,
    last: filter.to ?? null,
  }))
  const rows = await readOften(
    ctx,
    sql<Row & { at: number }>`
    select asked.at, c.id, c.measure, c.unit_id, c.dims, c.day, c.words, c.cause_kind, c.cause_id
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) asked (at int, unit uuid, dims jsonb, first date, last date)
    left join people_unit own on own.id = asked.unit
    join measures_change c on c.measure = any(${[...keys]}) and c.dims <@ asked.dims
      and (c.unit_id is null or c.unit_id = any(own.ancestors)
        or (asked.unit is null and c.unit_id in (select id from people_unit where parent_id is null)))
      and (asked.first is null or c.day >= asked.first) and (asked.last is null or c.day <= asked.last)
    order by c.day, c.id`,
  )
  const byFilter = Map.groupBy(rows, ({ at }) => at)
  return asked.map(({ at }) => (byFilter.get(at) ?? []).map(changeOf))
}

/** The changes that one cause was to bring about, each on its own measure: { kind: "fix", id }. */
export async function listChangesOf(ctx: Ctx, cause: { kind: string; id: string }): Promise<Change[]> {
  const { rows } = await sql<Row>`
    select id, measure, unit_id, dims, day, words, cause_kind, cause_id from measures_change
    where cause_kind = ${cause.kind} and cause_id = ${cause.id}::uuid order by day, id`.execute(ctx.db)
  return rows.map(changeOf)
}

type Row = {
  id: string
  measure: string
  unit_id: string | null
  dims: Partial<Record<Dimension, string>>
  day: string
  words: string
  cause_kind: string | null
  cause_id: string | null
}

function changeOf(row: Row): Change {
  return {
    id: row.id,
    measure: row.measure as MeasureKey,
    unitId: row.unit_id,
    dims: row.dims,
    day: row.day,
    words: row.words,
    cause: row.cause_kind && row.cause_id ? { kind: row.cause_kind, id: row.cause_id } : null,
  }
}
