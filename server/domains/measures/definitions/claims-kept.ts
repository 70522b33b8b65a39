import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

/** One fact a buyer who was asked after delivery: 1 when it was as promised, 0 otherwise. */
export const claimsKept: Measure = {
  key: "claims-kept",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "claim",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
