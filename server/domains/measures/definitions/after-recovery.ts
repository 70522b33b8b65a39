import { shareEstimate } from "../estimates/share-estimate.ts"
import type { Measure } from "../measure.ts"
import { csat } from "./csat.ts"

/** One fact an answer about satisfaction by a customer whom we had failed before, and whose case is settled; satisfied as CSAT has it. */
export const afterRecovery: Measure = {
  key: "after-recovery",
  version: 1,
  format: "share",
  better: "higher",
  minimumAnswers: 5,
  subject: "response",
  counters: csat.counters,
  estimate: shareEstimate,
}
