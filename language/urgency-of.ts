import type { Knowledge } from "./knowledge.ts"
import type { Passage, Token } from "./passage.ts"
import { URGENCIES, type Urgency } from "./reading.ts"

/** An urgent signal and the words that give it, as tokens from..to. */
export interface UrgentFind {
  urgency: Urgency
  from: number
  to: number
}

/** A "no", "not" or "never" this many words before, in the same clause, takes a danger back: "no one was injured". */
const REACH = 3

/** The urgent signals in a passage. "Leaving" phrases carry their own "never", so only the others can be negated. */
function urgentFinds(passage: Passage, knowledge: Knowledge): UrgentFind[] {
  const { tokens } = passage
  const nots = new Set(knowledge.degrees.all(tokens).flatMap(({ to, meaning }) => (meaning === "not" ? [to] : [])))
  return knowledge.urgent.longest(tokens).flatMap(({ from, to, meaning }) => {
    if (meaning === "not-urgent") return []
    if (meaning !== "leaving" && isNegated(tokens, from, nots)) return []
    return [{ urgency: meaning, from, to }]
  })
}

/** The kinds of urgent signal in a passage, most pressing first. */
export function urgencyOf(passage: Passage, knowledge: Knowledge): Urgency[] {
  const found = new Set(urgentFinds(passage, knowledge).map((find) => find.urgency))
  return URGENCIES.filter((urgency) => found.has(urgency))
}

function isNegated(tokens: readonly Token[], from: number, nots: ReadonlySet<number>): boolean {
  for (let back = 1; back <= REACH; back += 1) {
    if (tokens[from - back]?.clause !== tokens[from]?.clause) return false
    if (nots.has(from - back)) return true
  }
  return false
}
