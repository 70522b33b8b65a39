import type { TreeUnit, UnitTree } from "../unit-tree.ts"
import { restOf } from "./month-counts.ts"
import type { Ground } from "./protection.ts"
import type { Standing } from "./small-units.ts"

/** Where units stand, with "" for the company, which the only top unit is too. */
export function placesIn(tree: UnitTree) {
  const tops = tree.childrenOf(null)
  const [top] = tops
  const company = tops.length === 1 && top ? top.id : null
  const named = (id: string | null) => (id === null || id === company ? "" : id)
  const whole = (part: string) => part.slice(0, -restOf("").length)
  const isRest = (unit: string) => unit.endsWith(restOf(""))
  const above = (unit: string) => (isRest(unit) ? whole(unit) : named(tree.units.get(unit)?.parentId ?? null))
  const upFrom = (unit: string): string[] => (unit === "" ? [""] : [unit, ...upFrom(above(unit))])
  const below = (unit: string) => tree.childrenOf(unit === "" ? company : unit).map(({ id }) => id)
  return { named, above, upFrom, below }
}

type Around = Pick<Ground, "owns" | "upFrom" | "siblingsOf" | "ownBelow">

/** The same for a viewer, who has units of their own; `parts` are the wholes that are shown by their parts. */
export function placesAround(
  tree: UnitTree,
  standing: Standing,
  parts: ReadonlyMap<string, readonly string[]>,
): Around & { mine: readonly TreeUnit[] } {
  const place = placesIn(tree)
  const own = [...tree.units.values()].filter(({ id }) => standing.owns(id))
  const mine = own.filter(({ id, ancestors }) => !ancestors.some((above) => above !== id && standing.owns(above)))
  return {
    mine,
    owns: standing.owns,
    upFrom: place.upFrom,
    siblingsOf: (part) => {
      const whole = place.above(part)
      const siblings = part === "" ? undefined : parts.get(whole)
      return siblings ? [...siblings, restOf(whole)] : [part]
    },
    ownBelow: (whole) =>
      mine
        .filter(({ id, ancestors }) => id !== whole && (whole === "" || ancestors.includes(whole)))
        .map(({ id }) => id),
  }
}
