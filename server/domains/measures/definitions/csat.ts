import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/**
 * Share of satisfied answers: the top two boxes of a scale with five steps or more, the top box of a shorter one, the top fifth of a slider
 * (more than eleven steps). A fraction belongs to the step it rounds to, halves upward, as in NPS.
 */
export const csat: Measure = {
  key: "csat",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "response",
  counters: {
    hits: sql`(f.value >= case
      when f.high - f.low > 10 then f.high - (f.high - f.low) / 5
      when f.high - f.low >= 4 then f.high - 1.5
      else f.high - 0.5 end)::int`,
  },
  estimate: shareEstimate,
}
