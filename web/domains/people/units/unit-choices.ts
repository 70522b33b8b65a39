import type { UnitNode } from "./unit-tree.tsx"

/** The units as choices in the order of the tree, each named by its way from the top: "Harbour Bank / North". */
export function unitChoices(units: readonly UnitNode[]): { value: string; label: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const wayTo = (unit: UnitNode): string => {
    const above = unit.parentId === null ? undefined : byId.get(unit.parentId)
    return above ? `${wayTo(above)} / ${unit.name}` : unit.name
  }
  return units
    .map((unit) => ({ value: unit.id, label: wayTo(unit) }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
}
