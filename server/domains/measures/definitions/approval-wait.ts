import { sql } from "kysely"
import type { Measure } from "../measure.ts"
import { medianEstimate } from "../median-estimate.ts"

/** One fact a decided remedy: the minutes that a customer waited because a colleague had to ask. */
export const approvalWait: Measure = {
  key: "approval-wait",
  version: 1,
  format: "duration",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: {},
  spread: sql`floor(f.value)`,
  estimate: medianEstimate,
}
