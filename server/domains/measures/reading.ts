import type { Ctx } from "#platform/ctx.ts"
import { viewerOf } from "./access.ts"
import { type Filter, isNarrowed } from "./filter.ts"
import type { Figure } from "./measure.ts"
import { type Hidden, hiddenReason, protectedUnits } from "./protection.ts"
import { registry } from "./registry.ts"
import { readUnitTree, type TreeUnit, type UnitTree, unitMeant } from "./unit-tree.ts"

/** What every reading begins with: the units, the one that is meant, and what this caller may see. */
export type Reading = {
  tree: UnitTree
  /** Null: the whole company. */
  unit: TreeUnit | null
  /** The filter with the unit that is meant. */
  filter: Filter
  /** Why a figure of this reading, or of one of its parts, is kept back; null when it is shown. */
  hides(figure: Figure, part?: { unitId?: string; narrowed?: boolean }): Hidden | null
  /** Whether the caller sees this unit whatever its size. */
  owns(unitId: string): boolean
}

export async function openReading(ctx: Ctx, filter: Filter): Promise<Reading> {
  const tree = await readUnitTree(ctx)
  const unit = unitMeant(tree, filter.unitId)
  const viewer = await viewerOf(ctx, tree)
  const units = protectedUnits(tree)
  return {
    tree,
    unit,
    filter: { ...filter, unitId: unit?.id ?? null },
    owns: (unitId) => viewer.everything || viewer.sees(unitId),
    hides(figure, part = {}) {
      const where = { unitId: part.unitId ?? unit?.id ?? null, narrowed: part.narrowed ?? isNarrowed(filter) }
      return hiddenReason(registry[figure.measure], figure, where, viewer, units)
    },
  }
}
