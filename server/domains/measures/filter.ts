import { type RawBuilder, sql } from "kysely"
import type { MeasureFilters } from "#contracts/measures.ts"
import type { MeasureKey } from "./measure.ts"
import { rolledTree } from "./rollup/rolled-tree.ts"

/** The dimensions of a fact that readings may be narrowed to or broken down by. A person is none of them: people are not watched. */
const dimensions = ["survey", "touchpoint", "channel", "language", "band"] as const
/** The dimensions that are rolled up. What a segment or a person came to has readings of its own. */
export const rolledDimensions = [...dimensions, "segment", "person"] as const
export type Dimension = (typeof dimensions)[number]

type RolledDimension = (typeof rolledDimensions)[number]

/** Which facts a reading is about. Without a unit: the whole company; with one: it and everything below. Days are inclusive. */
export type Filter = {
  unitId?: string | null | undefined
  from?: string | undefined
  to?: string | undefined
  dims?: Partial<Record<RolledDimension, string>> | undefined
}

/** The dimensions a filter really names. */
export function dimsOf(filter: Filter): Partial<Record<RolledDimension, string>> {
  return Object.fromEntries(Object.entries(filter.dims ?? {}).filter(([, value]) => value !== undefined))
}

export const isNarrowed = (filter: Filter): boolean => Object.keys(dimsOf(filter)).length > 0

/** The filter as a condition on the fact `f`. */
export function matches(keys: readonly MeasureKey[], filter: Filter): RawBuilder<boolean> {
  const conditions = [sql`f.measure = any(${[...keys]})`]
  if (filter.from !== undefined) conditions.push(sql`f.day >= ${filter.from}::date`)
  if (filter.to !== undefined) conditions.push(sql`f.day <= ${filter.to}::date`)
  if (filter.unitId)
    // As a list, which reaches the index of the raw rows; a join would read those of all units.
    conditions.push(
      sql`f.unit_id = any(array(select id from ${rolledTree} tree where ancestors @> array[${filter.unitId}::uuid]))`,
    )
  if (isNarrowed(filter)) conditions.push(sql`f.dims @> ${JSON.stringify(dimsOf(filter))}::jsonb`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** The filter as it stands in an address. */
export function filterFrom(query: MeasureFilters): Filter {
  const { unit, from, to, survey, touchpoint, channel, language, band } = query
  const dims = Object.entries({ survey, touchpoint, channel, language, band }).filter(
    ([, value]) => value !== undefined,
  )
  return { unitId: unit, from, to, dims: Object.fromEntries(dims) }
}
