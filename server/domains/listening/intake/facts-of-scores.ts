import type { FactRow } from "#platform/facts/insert-facts-from.ts"
import { isMeasured, type Score } from "../score.ts"

/** Where and how a response was given, as far as measures can be asked by it. */
export type ResponsePlace = {
  surveyId: string
  unitId: string | null
  touchpointId: string | null
  personId: string | null
  channel: string | null
  language: string | null
  /** The calendar day where it was given. */
  day: string
  weight: number
  /** Null where it must not be known which response it was. */
  responseId: string | null
}

/** What measures count of one response: a fact for each NPS, CSAT and CES answer. */
export function factsOfScores(scores: readonly Score[], place: ResponsePlace): FactRow[] {
  const measured = scores.filter(isMeasured)
  if (measured.length === 0) return []
  const dims = {
    survey: place.surveyId,
    ...(place.touchpointId && { touchpoint: place.touchpointId }),
    ...(place.channel && { channel: place.channel }),
    ...(place.language && { language: place.language }),
    ...(place.personId && { person: place.personId }),
  }
  return measured.map(({ kind, value, low, high }) => ({
    measure: kind,
    day: place.day,
    unit_id: place.unitId,
    dims,
    value,
    low,
    high,
    weight: place.weight,
    subject_id: place.responseId,
  }))
}
