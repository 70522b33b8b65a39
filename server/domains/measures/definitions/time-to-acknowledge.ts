import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { medianEstimate } from "../median-estimate.ts"

/** One fact a case whose customer knows that we have it: the minutes of open time from its opening until then. */
export const timeToAcknowledge: Measure = {
  key: "time-to-acknowledge",
  version: 1,
  format: "duration",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: {},
  spread: sql`floor(f.value)`,
  estimate: medianEstimate,
}
