import { freeCode } from "../units/unit-code.ts"
import type { Unit } from "../units/unit-queries.ts"

/** A unit that the file names and that is not there yet. */
export type NewUnit = {
  id: string
  code: string
  name: string
  parentId: string | null
  ancestors: string[]
  path: string
}

export type UnitPlacer = {
  /** The unit that a cell means: a code, a name that only one unit has, or a path of names from the top ("Company / North"). New ones are planned. */
  place(cell: string): string
  /** "Company / North". */
  pathOf(unitId: string): string
  planned(): NewUnit[]
}

const same = (a: string, b: string) => a.normalize().toLowerCase() === b.normalize().toLowerCase()

/**
 * Places people into the tree of units and lets it grow as the file needs. A path, or a new name, begins below the top unit, as there is one tree.
 * `taken`: all codes, of closed units too.
 */
export function unitPlacer(units: readonly Unit[], taken: readonly string[], makeId: () => string): UnitPlacer {
  type Node = Pick<Unit, "id" | "code" | "name" | "parentId" | "ancestors">
  const nodes = new Map<string, Node>(units.map((unit) => [unit.id, unit]))
  const planned: NewUnit[] = []
  const codes = new Set(taken)
  const placed = new Map<string, string>()
  const top = units.find((unit) => unit.parentId === null)

  function pathOf(unitId: string): string {
    return (nodes.get(unitId)?.ancestors ?? []).map((id) => nodes.get(id)?.name ?? "").join(" / ")
  }

  function add(name: string, parent: Node | undefined): Node {
    const id = makeId()
    const unit = {
      id,
      code: freeCode(name, codes),
      name,
      parentId: parent?.id ?? null,
      ancestors: [...(parent?.ancestors ?? []), id],
    }
    nodes.set(id, unit)
    codes.add(unit.code)
    planned.push({ ...unit, path: pathOf(id) })
    return unit
  }

  const childNamed = (parent: Node | undefined, name: string) =>
    [...nodes.values()].find((node) => node.parentId === (parent?.id ?? null) && same(node.name, name))

  function alongPath(names: readonly string[]): Node {
    const [first = "", ...rest] = names
    const fromTop = top !== undefined && (same(top.name, first) || same(top.code, first))
    let at: Node = top ?? childNamed(undefined, first) ?? add(first, undefined)
    for (const name of fromTop || !top ? rest : names) at = childNamed(at, name) ?? add(name, at)
    return at
  }

  function byOneName(name: string): Node | undefined {
    const all = [...nodes.values()]
    const byName = all.filter((node) => same(node.name, name))
    return all.find((node) => same(node.code, name)) ?? (byName.length === 1 ? byName[0] : undefined)
  }

  return {
    pathOf,
    planned: () => planned,
    place(cell) {
      const known = placed.get(cell)
      if (known) return known
      const names = cell
        .split(/[/>\\]/)
        .map((name) => name.trim())
        .filter(Boolean)
      const unit = byOneName(cell) ?? alongPath(names.length > 0 ? names : [cell])
      placed.set(cell, unit.id)
      return unit.id
    },
  }
}
