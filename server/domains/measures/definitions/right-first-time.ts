import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a settled case: 1 when it was never opened again, 0 otherwise. */
export const rightFirstTime: Measure = {
  key: "right-first-time",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
