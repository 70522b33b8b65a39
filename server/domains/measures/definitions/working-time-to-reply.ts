import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { medianEstimate } from "../median-estimate.ts"

/** One fact a case that was answered: the minutes of open time from its opening to the first word to the customer. */
export const workingTimeToReply: Measure = {
  key: "working-time-to-reply",
  version: 1,
  format: "duration",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: {},
  spread: sql`floor(f.value)`,
  estimate: medianEstimate,
}
