import type { Ctx } from "#platform/ctx.ts"
import { viewerOf } from "../access.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { readUnitTree, unitMeant } from "../unit-tree.ts"
import type { CountOfMonth } from "./count-by-month.ts"
import { monthCounts } from "./month-counts.ts"
import { placesAround, placesIn } from "./places.ts"
import { type Hidden, protection } from "./protection.ts"
import { smallUnits } from "./small-units.ts"

/** All at once: what is counted is so now, and has no days. */
const now = { first: 0, last: 0 }

/**
 * Why a count of what is so now (promises past their time) is kept back of a unit, by the rules for figures of `measure`; null when it is shown. `counted` says how
 * many there are in each unit itself, without those below. Throws not-found for an unknown unit.
 */
export async function hidesCount(
  ctx: Ctx,
  unitId: string | undefined,
  measure: MeasureKey,
  counted: ReadonlyMap<string, number>,
): Promise<Hidden | null> {
  const tree = await readUnitTree(ctx)
  const unit = unitMeant(tree, unitId)
  const viewer = await viewerOf(ctx, tree)
  if (!unit || viewer.everything || viewer.owns(unit.id)) return null
  const place = placesIn(tree)
  const parts = new Map(["", ...[...tree.units.keys()].map(place.named)].map((whole) => [whole, place.below(whole)]))
  const sums = new Map<string, number>()
  for (const [id, n] of counted)
    for (const above of new Set(["", ...(tree.units.get(id)?.ancestors ?? []).map(place.named)]))
      sums.set(above, (sums.get(above) ?? 0) + n)
  const rows = [...sums].map(([unit, n]): CountOfMonth => ({ measure, unit, value: null, month: 0, n }))
  const small = smallUnits(tree, viewer)
  const { mine: _, ...around } = placesAround(tree, viewer, parts)
  const hides = protection({
    counts: monthCounts(rows, now, parts),
    offered: { holding: () => now, around: () => [], partitionsWith: () => [] },
    minimum: registry[measure].minimumAnswers,
    small,
    ...around,
  })
  return small.get(unit.id) ?? hides({ unit: unit.id, value: null, months: now })
}
