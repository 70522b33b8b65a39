import type { Ctx } from "#platform/ctx.ts"
import { viewerOf } from "./access.ts"
import type { Cut } from "./counted/cut.ts"
import { firstDayInReach, looksThrough } from "./days-in-reach.ts"
import { type Filter, isNarrowed } from "./filter.ts"
import type { Figure, MeasureKey } from "./measure.ts"
import { type Hidden, hiddenReason, protectedUnits } from "./protection.ts"
import { registry } from "./registry.ts"
import { readUnitTree, type TreeUnit, type UnitTree, unitMeant } from "./unit-tree.ts"

/** What every reading begins with: the units, the one that is meant, and what this caller may see. */
export type Reading = {
  tree: UnitTree
  /** Null: the whole company. */
  unit: TreeUnit | null
  /** The filter with the unit that is meant, and with the days that are counted. */
  filter: Filter
  /** Where the reading reaches less far back than it was asked to: the first day that it counts. */
  countedFrom: string | null
  /** Why a figure of this reading, or of one of its parts, is kept back; null when it is shown. */
  hides(figure: Figure, part?: { unitId?: string; narrowed?: boolean }): Hidden | null
  /** Whether the caller sees this unit whatever its size. */
  owns(unitId: string): boolean
}

/** `needs` says what will be read, where it may be narrowed by two dimensions or more; then it may not reach back all the way. */
export async function openReading(
  ctx: Ctx,
  filter: Filter,
  needs?: { keys: readonly MeasureKey[]; cut?: Cut },
): Promise<Reading> {
  const tree = await readUnitTree(ctx)
  const unit = unitMeant(tree, filter.unitId)
  const viewer = await viewerOf(ctx, tree)
  const meant = { ...filter, unitId: unit?.id ?? null }
  const countedFrom =
    needs && looksThrough(filter, needs.cut ?? null) ? await firstDayInReach(ctx, needs.keys, meant) : null
  const units = protectedUnits(tree)
  return {
    tree,
    unit,
    filter: countedFrom === null ? meant : { ...meant, from: countedFrom },
    countedFrom,
    owns: (unitId) => viewer.everything || viewer.sees(unitId),
    hides(figure, part = {}) {
      const where = { unitId: part.unitId ?? unit?.id ?? null, narrowed: part.narrowed ?? isNarrowed(filter) }
      return hiddenReason(registry[figure.measure], figure, where, viewer, units)
    },
  }
}
