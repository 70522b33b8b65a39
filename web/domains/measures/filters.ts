import { z } from "zod"
import {
  dimension,
  grain,
  type MeasureDefinition,
  type MeasureFilters,
  measureFilters,
  measureKey,
  recent,
} from "#contracts/measures.ts"
import { searchText } from "#web/app/address.ts"

/** What may stand in the address of the scoreboard. */
export const scoreboardFilters = measureFilters.extend({
  period: recent.optional(),
  /** The measure that is shown below in full. */
  measure: measureKey.optional(),
  grain: grain.optional(),
  by: dimension.optional(),
  sort: z.string().max(40).optional(),
})
export type ScoreboardFilters = z.output<typeof scoreboardFilters>

/** The filters that a reading takes, without the rest of the address. */
export function readingFilters({
  unit,
  survey,
  touchpoint,
  channel,
  language,
  band,
}: ScoreboardFilters): MeasureFilters {
  return { unit, survey, touchpoint, channel, language, band }
}

/** The scoreboard with some filters changed, as a link. */
export function scoreboardHref(filters: ScoreboardFilters, changes: Partial<ScoreboardFilters>): string {
  return `/scoreboard${searchText({ ...filters, ...changes })}`
}

/** Where the records behind a figure are read: what customers said, or the cases. Null by spending, which neither list can be narrowed to. */
export function recordsHref(subject: MeasureDefinition["subject"], filters: MeasureFilters): string | null {
  const { unit, band } = filters
  if (band !== undefined) return null
  if (subject === "friction") return `/early-signals${searchText({ unit })}`
  if (subject === "claim") return `/claims${searchText({ unit })}`
  return subject === "response"
    ? `/feedback${searchText({ ...filters, words: "any" })}`
    : `/cases${searchText({ unit })}`
}
