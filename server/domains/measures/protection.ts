import type { Figure, Measure } from "./measure.ts"
import type { TreeUnit, UnitTree } from "./unit-tree.ts"

/** A unit with fewer people is a personal figure: it is shown to its own people and to those whose reach it is in. */
export const enoughPeople = 5

/** Why a figure is not shown: too few people work there, too few answered, or it would give away one of these. */
export type Hidden = "few-people" | "few-answers" | "would-tell"

/** Who looks: which units they may see whatever their size. */
export type Viewer = { everything: boolean; sees(unitId: string): boolean }

/**
 * The units that are not shown to others: those with too few people, and, where exactly one of a unit's parts is that small, its next smallest
 * sibling as well, because the whole less the others would give it away; of that sibling's parts one is kept back for the same reason. The
 * company as a whole is always shown.
 */
export function protectedUnits(tree: UnitTree): Map<string, Hidden> {
  const hidden = new Map<string, Hidden>()
  for (const unit of tree.units.values()) {
    if (unit.parentId !== null && unit.people < enoughPeople) hidden.set(unit.id, "few-people")
  }
  const hideSmallestOf = (parts: readonly TreeUnit[]) => {
    const smallest = parts.filter((unit) => !hidden.has(unit.id)).sort((a, b) => a.people - b.people)[0]
    if (!smallest) return
    hidden.set(smallest.id, "would-tell")
    const below = tree.childrenOf(smallest.id)
    if (below.every((unit) => !hidden.has(unit.id))) hideSmallestOf(below)
  }
  for (const whole of tree.units.keys()) {
    const parts = tree.childrenOf(whole)
    if (parts.filter((unit) => hidden.get(unit.id) === "few-people").length === 1 && !hidden.has(whole))
      hideSmallestOf(parts)
  }
  return hidden
}

/** Whether a figure is kept from this viewer. A cell that nobody answered in hides nothing. */
export function hiddenReason(
  measure: Measure,
  figure: Figure,
  where: { unitId: string | null; narrowed: boolean },
  viewer: Viewer,
  units: ReadonlyMap<string, Hidden>,
): Hidden | null {
  if (viewer.everything || (where.unitId && viewer.sees(where.unitId))) return null
  const small = where.unitId ? units.get(where.unitId) : undefined
  if (small) return small
  if (figure.n === 0 || (!where.unitId && !where.narrowed)) return null
  return figure.n < measure.minimumAnswers ? "few-answers" : null
}

/**
 * Where exactly one part of a whole is kept back, the smallest shown part is kept back too, because the whole less the others would give the one
 * away; a part that is the viewer's `own` stays. `parts` are changed in place, whatever they are made of.
 */
export function hideComplement<T extends { n: number; hidden: Hidden | null }>(
  parts: readonly T[],
  own: (part: T) => boolean = () => false,
): void {
  const counted = parts.filter((part) => part.n > 0)
  if (counted.filter((part) => part.hidden).length !== 1) return
  const smallest = counted.filter((part) => !part.hidden && !own(part)).sort((a, b) => a.n - b.n)[0]
  if (smallest) smallest.hidden = "would-tell"
}
