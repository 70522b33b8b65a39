import type { CauseNode } from "#contracts/recovery.ts"

/** A cause at its place: what hangs below it, and the cases of all that together. */
export type Branch = { cause: CauseNode; within: number; below: Branch[] }

/** The tree as it is drawn: most cases first at each level. What hangs under something that is left out stands at the top. */
export function treeOf(causes: readonly CauseNode[]): Branch[] {
  const known = new Set(causes.map(({ id }) => id))
  const under = Map.groupBy(causes, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null))
  const branch = (cause: CauseNode): Branch => {
    const below = (under.get(cause.id) ?? []).map(branch).toSorted(mostFirst)
    return { cause, within: cause.cases + below.reduce((sum, { within }) => sum + within, 0), below }
  }
  return (under.get(null) ?? []).map(branch).toSorted(mostFirst)
}

const mostFirst = (a: Branch, b: Branch) => b.within - a.within || a.cause.name.localeCompare(b.cause.name)

/** Names with the path that leads to them, for choosing one: "Delivery › Lost". Without `except` and what hangs below it. */
export function pathsOf(causes: readonly CauseNode[], except?: string): { value: string; label: string }[] {
  const walk = (branches: readonly Branch[], path: string): { value: string; label: string }[] =>
    branches.flatMap(({ cause, below }) => {
      if (cause.id === except) return []
      const label = path === "" ? cause.name : `${path} › ${cause.name}`
      return [{ value: cause.id, label }, ...walk(below, label)]
    })
  return walk(treeOf(causes), "")
}
