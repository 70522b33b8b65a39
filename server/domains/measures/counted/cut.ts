import { type RawBuilder, sql } from "kysely"
import type { Grain } from "../days/period.ts"
import { dimsOf, type Filter } from "../filter.ts"

/** Cut into parts: by the units right below one (at this depth), or by a dimension. The cell "*" is the whole and "" what belongs to no part. */
export type PartCut = { by: "unit"; units: readonly string[]; depth: number } | { by: "dimension"; dimension: string }

/**
 * How a reading is cut into cells: into parts, or by the periods of a chart ("2026-03-01+", with "-" for what lies before the day `from`); or both ways,
 * by the periods `of` each part, without the whole ("a part|2026-03-01+").
 */
export type PeriodCut = { by: "period"; grain: Grain; from: string | undefined; of?: PartCut }
export type Cut = PeriodCut | PartCut

export const theWhole = "*"
export const theRest = ""

/** The dimensions that a reading needs to tell apart. */
export function dimensionsOf(filter: Filter, cut: Cut | null): Set<string> {
  const parts = partsOf(cut)
  return new Set([...Object.keys(dimsOf(filter)), ...(parts?.by === "dimension" ? [parts.dimension] : [])])
}

export const partsOf = (cut: Cut | null): PartCut | null => (cut?.by === "period" ? (cut.of ?? null) : cut)

/** The cell of a day, of which `day` is the SQL, and `part` that of the part it lies in. */
export function periodCell({ grain, from, of }: PeriodCut, day: RawBuilder<unknown>, part: RawBuilder<unknown>) {
  const period = sql`date_trunc(${sql.lit(grain)}, (${day})::timestamp)::date::text`
  const start = of ? sql`coalesce(${part}, ${theRest}) || '|' || ${period}` : period
  return from === undefined
    ? sql`${start} || '+'`
    : sql`${start} || case when ${day} >= ${from}::date then '+' else '-' end`
}
