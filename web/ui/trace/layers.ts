/** One thing in a chain: a customer's word, a case, a promise, a fix. */
export type TraceNode = {
  /** Unique in this trace: kind and id together. */
  key: string
  /** What it is, in words: "Case". */
  kind: string
  title: string
  /** When, already written. */
  when?: string | undefined
  href?: string | undefined
  /** The one the trace was opened from. */
  here?: boolean
  /** "warm" for thanks and stories. */
  tone?: "plain" | "warm"
  /** Where in the story its kind belongs, where the caller knows; else its links say. */
  stage?: number
}

/** "opened", "was put right by": from the earlier to the later. */
export type TraceLink = { from: string; verb: string; to: string }

/**
 * Nodes in layers, from the beginning of the story to its end: by their stages where all have one, else by their links. A layer in which nothing
 * stands is left out.
 */
export function layersOf(nodes: readonly TraceNode[], links: readonly TraceLink[]): TraceNode[][] {
  return nodes.every(({ stage }) => stage !== undefined) ? layersByStage(nodes) : layersByLinks(nodes, links)
}

function layersByStage(nodes: readonly TraceNode[]): TraceNode[][] {
  const byStage = Map.groupBy(nodes, ({ stage }) => stage ?? 0)
  return [...byStage].toSorted(([one], [other]) => one - other).map(([, layer]) => layer)
}

/** Each node stands in the layer after its latest cause. A circle is cut where it closes. */
function layersByLinks(nodes: readonly TraceNode[], links: readonly TraceLink[]): TraceNode[][] {
  const causes = new Map(nodes.map(({ key }) => [key, links.filter(({ to }) => to === key).map(({ from }) => from)]))
  const depths = new Map<string, number>()
  const depthOf = (key: string, above: readonly string[]): number => {
    const known = depths.get(key)
    if (known !== undefined) return known
    const before = (causes.get(key) ?? []).filter(
      (cause) => causes.has(cause) && !above.includes(cause) && cause !== key,
    )
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map((cause) => depthOf(cause, [...above, key])))
    if (above.length === 0) depths.set(key, depth)
    return depth
  }
  const layers: TraceNode[][] = []
  for (const node of nodes) {
    const depth = depthOf(node.key, [])
    layers[depth] = [...(layers[depth] ?? []), node]
  }
  return Array.from(layers, (layer) => layer ?? []).filter((layer) => layer.length > 0)
}

/** The links of a story apart: those that go on with it, and those that lead back to something told before. */
export function partLinks(layers: readonly TraceNode[][], links: readonly TraceLink[]) {
  const layerOf = new Map(layers.flatMap((layer, index) => layer.map(({ key }): [string, number] => [key, index])))
  const parted = Map.groupBy(links, ({ from, to }) => (layerOf.get(to) ?? 0) < (layerOf.get(from) ?? 0))
  return { on: parted.get(false) ?? [], back: parted.get(true) ?? [] }
}
