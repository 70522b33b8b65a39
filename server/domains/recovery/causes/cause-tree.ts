/** A place in the organisation's tree of causes. */
export type CauseHere = { id: string; parentId: string | null }

/** So many levels there are at most, the top one included: deeper, nobody finds what they look for. */
export const mostLevels = 6

/** The cause itself and those above it, nearest first. A ring, which no deed makes, ends where it began. */
export function lineOf(tree: ReadonlyMap<string, CauseHere>, id: string): string[] {
  const line: string[] = []
  for (let at: string | null = id; at !== null && !line.includes(at); at = tree.get(at)?.parentId ?? null) line.push(at)
  return line
}

/** How many levels hang on a cause, itself included. */
export function depthBelow(tree: ReadonlyMap<string, CauseHere>, id: string): number {
  const below = [...tree.values()].filter(({ parentId }) => parentId === id)
  return 1 + Math.max(0, ...below.map((child) => depthBelow(tree, child.id)))
}

/** Why a cause may not hang under another; undefined where it may. */
export function whyNotUnder(
  tree: ReadonlyMap<string, CauseHere>,
  id: string,
  parentId: string | null,
): "itself" | "too-deep" | undefined {
  if (parentId === null) return undefined
  const line = lineOf(tree, parentId)
  if (line.includes(id)) return "itself"
  return line.length + depthBelow(tree, id) > mostLevels ? "too-deep" : undefined
}

export type ParetoRow<Key> = { key: Key; count: number; share: number; cumulated: number }

/** What there is most of first, each with its share of all and the share that it makes up with those before it. Ties stay in the order they came in. */
export function paretoOf<Key>(counts: readonly { key: Key; count: number }[]): ParetoRow<Key>[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  let sofar = 0
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ key, count }) => {
      sofar += count
      return { key, count, share: count / all, cumulated: sofar / all }
    })
}

/** How many of the first rows make up four fifths of all. */
export function fewOf(rows: readonly { cumulated: number }[]): number {
  const at = rows.findIndex(({ cumulated }) => cumulated >= 0.8 - 1e-9)
  return at === -1 ? rows.length : at + 1
}
