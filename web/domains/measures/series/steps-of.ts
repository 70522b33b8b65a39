import type { MeasureDefinition } from "#contracts/measures.ts"
import type { Steps } from "#web/ui/chart/series.ts"

/** What the scale of a measure's chart goes up in. */
export function stepsOf(format: MeasureDefinition["format"]): Steps {
  if (format === "duration") return "minutes"
  return format === "count" ? "whole" : "decimal"
}
