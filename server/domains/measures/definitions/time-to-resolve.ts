import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { medianEstimate } from "../median-estimate.ts"

/** One fact a settled case: the minutes from its opening until the customer was last asked whether it was put right, else until it was closed. */
export const timeToResolve: Measure = {
  key: "time-to-resolve",
  version: 1,
  format: "duration",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: {},
  spread: sql`floor(f.value)`,
  estimate: medianEstimate,
}
