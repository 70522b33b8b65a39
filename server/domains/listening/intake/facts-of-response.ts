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
  /** The customer's, where it is known by the time the response is kept; see bands-of-customers.ts. */
  band?: string | null
  /** The calendar day where it was given. */
  day: string
  weight: number
  /** Null where it must not be known which response it was. */
  responseId: string | null
}

/** What measures count of one response: that there is one, and each NPS, CSAT and CES answer. */
export function factsOfResponse(scores: readonly Score[], place: ResponsePlace): FactRow {
  const dims = {
    survey: place.surveyId,
    ...(place.touchpointId && { touchpoint: place.touchpointId }),
    ...(place.channel && { channel: place.channel }),
    ...(place.language && { language: place.language }),
    ...(place.personId && { person: place.personId }),
    ...(place.band && { band: place.band }),
  }
  const measured = scores.filter(isMeasured)
  return {
    day: place.day,
    unit_id: place.unitId,
    dims,
    weight: place.weight,
    subject_id: place.responseId,
    measures: ["responses", ...measured.map(({ kind }) => kind)],
    amounts: [1, ...measured.map(({ value }) => value)],
    lows: [null, ...measured.map(({ low }) => low)],
    highs: [null, ...measured.map(({ high }) => high)],
  }
}
