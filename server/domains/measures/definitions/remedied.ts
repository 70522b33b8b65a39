import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a settled case: 1 when its customer was given something, 0 otherwise. Neither more nor less is better by itself. */
export const remedied: Measure = {
  key: "remedied",
  version: 1,
  format: "share",
  better: "none",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
