import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a settled case: 1 when the customer confirmed, 0 otherwise. The headline of recovery. */
export const confirmedRecovery: Measure = {
  key: "confirmed-recovery",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "case",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
