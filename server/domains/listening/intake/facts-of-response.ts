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
export function factsOfResponse(scores: readonly Score[], place: ResponsePlace): FactRow[] {
  const dims = {
    survey: place.surveyId,
    ...(place.touchpointId && { touchpoint: place.touchpointId }),
    ...(place.channel && { channel: place.channel }),
    ...(place.language && { language: place.language }),
    ...(place.personId && { person: place.personId }),
    ...(place.band && { band: place.band }),
  }
  const factOf = (measure: string, value: number, low: number | null, high: number | null): FactRow => ({
    measure,
    day: place.day,
    unit_id: place.unitId,
    dims,
    value,
    low,
    high,
    weight: place.weight,
    subject_id: place.responseId,
  })
  const facts = [factOf("responses", 1, null, null)]
  for (const score of scores) if (isMeasured(score)) facts.push(factOf(score.kind, score.value, score.low, score.high))
  return facts
}
