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

const warm = new Set(["kudos", "story", "award", "nomination"])

/** The order of the story, whatever the direction of its references. */
const stages: Record<string, number> = {
  unit: 0,
  survey: 0,
  import: 0,
  customer: 0,
  response: 1,
  claim: 1,
  case: 2,
  kudos: 2,
  promise: 3,
  reply: 3,
  remedy: 3,
  verdict: 3,
  cause: 3,
  person: 3,
  fix: 4,
  change: 5,
  answer: 5,
  story: 5,
  nomination: 6,
  award: 6,
  "line-up": 6,
  decision: 6,
  newsletter: 6,
  standard: 7,
}
const beforeItsKind: Record<string, number> = { person: 1 }
const afterItsKind: Record<string, number> = { customer: 6 }

/** A colleague who gave thanks stands before them, one who was thanked after; a customer who was only told stands at the end. */
function stageOf(node: Ref, links: Trace["links"]): number {
  const [gives, gets] = [
    links.some(({ from }) => keyOf(from) === keyOf(node)),
    links.some(({ to }) => keyOf(to) === keyOf(node)),
  ]
  if (gives && !gets && beforeItsKind[node.kind] !== undefined) return beforeItsKind[node.kind] as number
  if (gets && !gives && afterItsKind[node.kind] !== undefined) return afterItsKind[node.kind] as number
  return stages[node.kind] ?? 3
}

/** Links whose reference points against the story, with the verb they have when told along with it. */
const told: Record<string, string> = { cites: "serves" }

function alongTheStory(link: Trace["links"][number]): Trace["links"][number] {
  const verb = told[link.verb]
  return verb === undefined ? link : { from: link.to, verb, to: link.from }
}

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
  const links = trace.links.map(alongTheStory)
  return {
    nodes: trace.nodes.map((node) => ({
      key: keyOf(node),
      kind: said("kind", node.kind),
      title: titleOf(node, t),
      when: node.at === null ? undefined : formats.day(node.at),
      href: hrefOf(node, start),
      here: keyOf(node) === keyOf(start),
      stage: stageOf(node, links),
      tone: warm.has(node.kind) ? "warm" : "plain",
    })),
    links: links.map(({ from, verb, to }) => ({ from: keyOf(from), verb: said("verb", verb), to: keyOf(to) })),
  }
}

/** A verdict is a yes or a no, and the customer's words where they wrote some. */
function titleOf({ title, outcome }: Trace["nodes"][number], t: Say<Words>): string {
  if (outcome === undefined) return title
  const said = t(`outcome.${outcome}`)
  return title === "" ? said : t("outcomeSaid", { outcome: said, words: title })
}

/** The start opens its own screen; every other box opens its own Trace, so that one can walk. */
function hrefOf(node: Trace["nodes"][number], start: { kind: string; id: string }): string | undefined {
  if (keyOf(node) === keyOf(start)) return node.href ?? undefined
  return `/trace/${node.kind}/${node.id}`
}
