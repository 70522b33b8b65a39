import { sql } from "kysely"
import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"

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
