import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a settled case that had a time to keep: 1 when every one was kept, 0 otherwise. */
export const resolvedInTime: Measure = {
  key: "resolved-in-time",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
