import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type Dimension, dimsOf, type Filter } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"

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
  const { rows } = await sql<Row>`
    select id, measure, unit_id, dims, day, words, cause_kind, cause_id from measures_change
    where measure = any(${[...keys]}) and dims <@ ${JSON.stringify(dimsOf(filter))}::jsonb
      and (unit_id is null
        or unit_id = any((select ancestors from people_unit where id = ${filter.unitId ?? null}::uuid)::uuid[])
        or (${filter.unitId ?? null}::uuid is null and unit_id in (select id from people_unit where parent_id is null)))
      and (${filter.from ?? null}::date is null or day >= ${filter.from ?? null}::date)
      and (${filter.to ?? null}::date is null or day <= ${filter.to ?? null}::date)
    order by day, id`.execute(ctx.db)
  return rows.map(changeOf)
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
