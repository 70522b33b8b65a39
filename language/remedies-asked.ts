import type { Knowledge } from "./knowledge.ts"
import type { Passage, Token } from "./passage.ts"
import { REMEDIES, type Remedy } from "./reading.ts"

/** How many words may stand between asking and what is asked for. */
const REACH = 6

/** What a customer asks for: a remedy named in the same sentence, soon after words of asking. */
export function remediesAsked(passage: Passage, knowledge: Knowledge): Remedy[] {
  const { tokens } = passage
  const asked = knowledge.asking.all(tokens)
  if (asked.length === 0) return []
  const found = new Set<Remedy>()
  for (const remedy of knowledge.remedies.all(tokens)) {
    const { sentence } = tokens[remedy.from] as Token
    const isAsked = asked.some(
      ({ from, to }) => from < remedy.from && remedy.from - to <= REACH && tokens[from]?.sentence === sentence,
    )
    if (isAsked) found.add(remedy.meaning)
  }
  return REMEDIES.filter((remedy) => found.has(remedy))
}
