import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"
import { csat } from "./csat.ts"

/** One fact an answer about satisfaction by a known customer whom we had not failed before: what `after-recovery` is held beside. */
export const withoutFailure: Measure = {
  key: "without-failure",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "response",
  counters: csat.counters,
  estimate: shareEstimate,
}
