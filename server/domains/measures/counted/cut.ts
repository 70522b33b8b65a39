import { type RawBuilder, sql } from "kysely"
import { dimsOf, type Filter } from "../filter.ts"
import type { Grain } from "../period.ts"

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

/** The dimensions that a reading needs to tell apart. */
export function dimensionsOf(filter: Filter, cut: Cut | null): Set<string> {
  return new Set([...Object.keys(dimsOf(filter)), ...(cut?.by === "dimension" ? [cut.dimension] : [])])
}

/** The cell of a day, of which `day` is the SQL. */
export function periodCell({ grain, from }: Cut & { by: "period" }, day: RawBuilder<unknown>): RawBuilder<unknown> {
  const start = sql`date_trunc(${sql.lit(grain)}, (${day})::timestamp)::date::text`
  return from === undefined
    ? sql`${start} || '+'`
    : sql`${start} || case when ${day} >= ${from}::date then '+' else '-' end`
}
