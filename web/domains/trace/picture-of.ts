import type { getTrace } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"
import type { TraceLink, TraceNode } from "#web/ui/trace/layers.ts"
import type { Key } from "#web/words/catalogue.ts"
import type { Formats } from "#web/words/formats.ts"
import type { Say } from "#web/words/use-words.ts"
import { traceWords } from "./words.ts"

type Trace = Reply<typeof getTrace>
type Words = (typeof traceWords)["english"]
type Ref = Trace["nodes"][number] | Trace["links"][number]["from"]

export const keyOf = (ref: Pick<Ref, "kind" | "id">): string => `${ref.kind}:${ref.id}`

const warm = new Set(["kudos"])

/** A Trace as the picture draws it: kinds and verbs in words, days written, the start marked. */
export function pictureOf(
  trace: Trace,
  start: { kind: string; id: string },
  t: Say<Words>,
  formats: Formats,
): { nodes: TraceNode[]; links: TraceLink[] } {
  const said = (group: "kind" | "verb", key: string) =>
    t(
      (`${group}.${key}` in traceWords.english ? `${group}.${key}` : `${group}.other`) as Key<Words> &
        `${typeof group}.other`,
    )
  return {
    nodes: trace.nodes.map((node) => ({
      key: keyOf(node),
      kind: said("kind", node.kind),
      title: node.title,
      when: node.at === null ? undefined : formats.day(node.at),
      href: hrefOf(node, start),
      here: keyOf(node) === keyOf(start),
      tone: warm.has(node.kind) ? "warm" : "plain",
    })),
    links: trace.links.map(({ from, verb, to }) => ({ from: keyOf(from), verb: said("verb", verb), to: keyOf(to) })),
  }
}

/** The start opens its own screen; every other box opens its own Trace, so that one can walk. */
function hrefOf(node: Trace["nodes"][number], start: { kind: string; id: string }): string | undefined {
  if (keyOf(node) === keyOf(start)) return node.href ?? undefined
  return `/trace/${node.kind}/${node.id}`
}
