import type { Ctx } from "#platform/ctx.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { readByUnit } from "../readings/read-by-unit.ts"
import { registry } from "../registry.ts"
import { type Comparison, compare } from "./comparison.ts"
import { sayComparisonInEnglish, saysOf } from "./comparison-saying.ts"

/** The parts of a unit compared by one measure, as the caller may see them. Throws not-found for an unknown unit. */
export async function compareUnits(ctx: Ctx, key: MeasureKey, filter: Filter): Promise<Comparison> {
  const { whole, parts } = await readByUnit(ctx, key, filter)
  return compare(registry[key], whole, parts)
}

/** A comparison as the API gives it: with its sentences said. */
export function toldComparison(comparison: Comparison) {
  const says = saysOf(comparison)
  const { whole, units, funnel, between } = comparison
  return { whole, units, funnel, between, says, sentence: sayComparisonInEnglish(says) }
}
