import type { getTrace } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"

type Trace = Reply<typeof getTrace>
type Node = Trace["nodes"][number]
type Ref = { kind: string; id: string }

const chapterKinds = ["response", "case", "promise", "remedy", "cause", "fix", "answer", "kudos", "line-up"] as const
export type ChapterKind = (typeof chapterKinds)[number]

/** One step of a story, and what hangs on it by way of explanation: who was thanked, on which chart it shows, how many were told. */
export type Chapter = { kind: ChapterKind; node: Node; at: string; beside: Node[] }

const keyOf = ({ kind, id }: Ref) => `${kind}:${id}`

/**
 * A Trace told in the order of time, from a customer on: only what follows from this customer's own words, not what joined the chain from the side. What
 * has no time of its own comes right after what led to it.
 */
export function chaptersOf(trace: Trace, start: Ref): Chapter[] {
  const nodes = new Map(trace.nodes.map((node) => [keyOf(node), node]))
  const times = new Map<string, string>()
  const reached = [keyOf(start)]
  for (const key of reached) {
    for (const { to } of trace.links.filter(({ from }) => keyOf(from) === key)) {
      const node = nodes.get(keyOf(to))
      if (node === undefined || reached.includes(keyOf(to)) || to.kind === start.kind) continue
      times.set(keyOf(to), node.at ?? times.get(key) ?? "")
      reached.push(keyOf(to))
    }
  }
  return reached
    .flatMap((key) => nodes.get(key) ?? [])
    .filter((node) => isChapter(node.kind))
    .map((node, told) => ({ node, told, at: times.get(keyOf(node)) ?? "" }))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.told - other.told)
    .map(({ node, at }) => ({ kind: node.kind as ChapterKind, node, at, beside: besideOf(trace, node, nodes) }))
}

const isChapter = (kind: string) => (chapterKinds as readonly string[]).includes(kind)

/** People, standards, charts and customers that a step points to; they are no steps themselves. */
function besideOf(trace: Trace, node: Node, nodes: ReadonlyMap<string, Node>): Node[] {
  return trace.links
    .filter(({ from, to }) => keyOf(from) === keyOf(node) && !isChapter(to.kind))
    .flatMap(({ to }) => nodes.get(keyOf(to)) ?? [])
}
