import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { shareEstimate } from "../share-estimate.ts"

/** One fact a promise that was kept (1) or broken (0). */
export const keptPromises: Measure = {
  key: "kept-promises",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "promise",
  counters: { hits: sql`f.value` },
  estimate: shareEstimate,
}
