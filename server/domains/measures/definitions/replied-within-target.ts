import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a case that was answered: 1 where the first word came within its target, 0 otherwise. */
export const repliedWithinTarget: Measure = {
  key: "replied-within-target",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
