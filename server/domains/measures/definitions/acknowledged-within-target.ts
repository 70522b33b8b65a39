import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a case whose customer knows that we have it: 1 where they knew within its target, 0 otherwise. */
export const acknowledgedWithinTarget: Measure = {
  key: "acknowledged-within-target",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
