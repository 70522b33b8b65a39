import { partLinks, type TraceLink, type TraceNode } from "./layers.ts"

/** Sizes in CSS pixels. `down` and `line` leave room for the verbs above a card; `lane` is where links that lead back run. */
export const card = { width: 188, height: 100 }
const gap = { across: 20, down: 60, line: 38 }
const lane = 84

/** Where a node stands: its corner, and its layer from the top. */
export type Spot = { x: number; y: number; layer: number }

export type Places = {
  spots: ReadonlyMap<string, Spot>
  width: number
  height: number
  /** Where links run that lead back to an earlier layer: their distance from the start edge. Undefined where there are none. */
  laneAt: number | undefined
}

/**
 * Places the layers under each other, each centred and broken into lines where it is wider than there is room. Within a layer, nodes stand near
 * what they came from, so that few links cross (the barycentre of Sugiyama, Tagawa and Toda, 1981, in one pass from the top).
 */
export function placeNodes(layers: readonly TraceNode[][], links: readonly TraceLink[], room: number): Places {
  const leadsBack = partLinks(layers, links).back.length > 0
  const width = Math.max(card.width, room - (leadsBack ? lane : 0))
  const perLine = Math.max(1, Math.floor((width + gap.across) / (card.width + gap.across)))
  const spots = new Map<string, Spot>()
  let y = gap.down / 2
  for (const [layer, nodes] of layers.entries()) {
    const inOrder = nearTheirCauses(nodes, links, spots)
    for (let from = 0; from < inOrder.length; from += perLine) {
      const line = inOrder.slice(from, from + perLine)
      const own = line.length * (card.width + gap.across) - gap.across
      for (const [at, { key }] of line.entries())
        spots.set(key, { x: (width - own) / 2 + at * (card.width + gap.across), y, layer })
      y += card.height + gap.line
    }
    y += gap.down - gap.line
  }
  return { spots, width: room, height: y - gap.down, laneAt: leadsBack ? width + lane / 2 : undefined }
}

function nearTheirCauses(
  nodes: readonly TraceNode[],
  links: readonly TraceLink[],
  spots: ReadonlyMap<string, Spot>,
): TraceNode[] {
  const middle = ({ key }: TraceNode) => {
    const causes = links.flatMap(({ from, to }) => (to === key ? (spots.get(from)?.x ?? []) : []))
    return causes.length === 0 ? Number.POSITIVE_INFINITY : causes.reduce((sum, x) => sum + x, 0) / causes.length
  }
  const middles = new Map(nodes.map((node) => [node.key, middle(node)]))
  const of = (node: TraceNode) => middles.get(node.key) ?? Number.POSITIVE_INFINITY
  return nodes.toSorted((one, other) => (of(one) === of(other) ? 0 : of(one) - of(other)))
}
