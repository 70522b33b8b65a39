import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { shareEstimate } from "../share-estimate.ts"

/** One fact a settled case: 1 where it was put right within its target, 0 otherwise. */
export const resolvedWithinTarget: Measure = {
  key: "resolved-within-target",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
