import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { medianEstimate } from "../median-estimate.ts"

/** One fact a settled case: the minutes of open time in which it was ours to put right, without those in which we waited for the customer. */
export const workingTimeToResolve: Measure = {
  key: "working-time-to-resolve",
  version: 1,
  format: "duration",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: {},
  spread: sql`floor(f.value)`,
  estimate: medianEstimate,
}
