import type { TreeUnit, UnitTree } from "../unit-tree.ts"
import type { Hidden } from "./protection.ts"

/** A unit with fewer people is a personal figure: it is shown to its own people and to those whose reach it is in. */
export const enoughPeople = 5

/** How a viewer stands to units: whose figures they see all of, and which they are part of. */
export type Standing = { owns(unitId: string): boolean; belongs(unitId: string): boolean }

/**
 * The units that are kept from a viewer whatever is asked of them: those with too few people, and, where exactly one of a unit's parts is that small,
 * its next smallest sibling as well, because the whole less the others would give it away; of that sibling's parts one is kept back for the same
 * reason. Where all its siblings are the viewer's own, the whole is kept back instead. The company is never among them.
 */
export function smallUnits(tree: UnitTree, { owns, belongs }: Standing): ReadonlyMap<string, Hidden> {
  const hidden = new Map<string, Hidden>()
  const units = [...tree.units.values()].sort((a, b) => b.ancestors.length - a.ancestors.length)
  for (const unit of units)
    if (unit.parentId !== null && unit.people < enoughPeople && !owns(unit.id) && !belongs(unit.id))
      hidden.set(unit.id, "few-people")
  const hideSmallestOf = (parts: readonly TreeUnit[]): boolean => {
    const shown = parts.filter((unit) => !hidden.has(unit.id) && !owns(unit.id))
    const smallest = shown.sort((a, b) => a.people - b.people)[0]
    if (!smallest) return false
    hidden.set(smallest.id, "would-tell")
    const below = tree.childrenOf(smallest.id)
    if (below.every((unit) => !hidden.has(unit.id))) hideSmallestOf(below)
    return true
  }
  for (const whole of units) {
    if (hidden.has(whole.id)) continue
    const parts = tree.childrenOf(whole.id)
    if (parts.length === 1 || parts.filter((unit) => hidden.has(unit.id)).length !== 1) continue
    if (!hideSmallestOf(parts) && whole.parentId !== null && !owns(whole.id)) hidden.set(whole.id, "would-tell")
  }
  return hidden
}
