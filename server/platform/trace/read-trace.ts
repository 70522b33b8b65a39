import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource, Ref, TraceLink, TraceNode } from "./link.ts"

const keyOf = (ref: Ref) => `${ref.kind}:${ref.id}`
/** Far enough for the whole chain from a customer's word to the line-up, and bounded however much hangs on a standard. */
const furthest = 6
const most = 60

/**
 * The chain around one record: breadth first, a step a round, until nothing new is found or the picture is full (`more` says so).
 * Through a node that gathers very many (a standard, a unit) the walk does not go on to the others; nor, once the story has its case, from a cause
 * or a fix to other cases of theirs.
 */
export async function readTrace(
  ctx: Ctx,
  sources: readonly LinkSource[],
  start: Ref,
): Promise<{ nodes: TraceNode[]; links: TraceLink[]; more: boolean }> {
  const seen = new Map<string, Ref>([[keyOf(start), start]])
  const links = new Map<string, TraceLink>()
  const nodes = new Map<string, TraceNode>()
  let edge: Ref[] = [start]
  let more = false
  for (let step = 0; step < furthest && edge.length > 0; step++) {
    for (const node of (await Promise.all(sources.map((source) => source.nodesOf(ctx, edge)))).flat())
      nodes.set(keyOf(node), node)
    const visible = edge.filter(
      (ref) => nodes.has(keyOf(ref)) && !(gathers.has(ref.kind) && keyOf(ref) !== keyOf(start)),
    )
    edge = []
    const hasCase = [...seen.values()].some(({ kind }) => kind === "case")
    for (const link of (await Promise.all(sources.map((source) => source.linksOf(ctx, visible)))).flat()) {
      if (hasCase && ofMany.has(link.verb) && !seen.has(keyOf(link.from))) continue
      links.set(`${keyOf(link.from)} ${link.verb} ${keyOf(link.to)}`, link)
      for (const ref of [link.from, link.to]) {
        if (seen.has(keyOf(ref))) continue
        if (seen.size >= most) {
          more = true
          continue
        }
        seen.set(keyOf(ref), ref)
        edge.push(ref)
      }
    }
  }
  for (const node of (await Promise.all(sources.map((source) => source.nodesOf(ctx, edge)))).flat())
    nodes.set(keyOf(node), node)
  const shown = [...links.values()].filter((link) => nodes.has(keyOf(link.from)) && nodes.has(keyOf(link.to)))
  return { nodes: [...nodes.values()], links: shown, more }
}

const gathers = new Set(["standard", "person", "customer", "survey", "import", "unit", "line-up", "newsletter"])
const ofMany = new Set(["because-of", "answered-by"])
