import type { Verdict } from "#contracts/measures.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { wordOfVerdict } from "./words.ts"

const tones: Partial<Record<Verdict["word"], "good" | "bad">> = { improved: "good", worse: "bad" }

/** The verdict in a word; nothing where there is none yet. */
export function VerdictWord({ word }: { word: Verdict["word"] | undefined }) {
  const say = useWords(wordOfVerdict)
  return word === undefined ? null : <StateWord tone={tones[word] ?? "quiet"}>{say(word)}</StateWord>
}
