import { sql } from "kysely"
import { medianEstimate } from "../estimates/median-estimate.ts"
import type { Measure } from "../measure.ts"

/** A measure of how long something took in a case: one fact a case, in minutes; its figure is the median of whole minutes, and less is better. */
export function durationMeasure(key: Measure["key"]): Measure {
  return {
    key,
    version: 1,
    format: "duration",
    better: "lower",
    minimumAnswers: 5,
    subject: "case",
    counters: {},
    spread: sql`floor(f.value)`,
    estimate: medianEstimate,
  }
}
