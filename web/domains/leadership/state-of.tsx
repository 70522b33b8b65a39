import type { z } from "zod"
import type { commitmentState } from "#contracts/leadership.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { leadershipWords } from "./words.ts"

type State = z.output<typeof commitmentState>
const tones = { open: "quiet", kept: "good", "kept-late": "warm", "not-kept": "bad" } as const

/** What became of a commitment, in a word. */
export function StateOf({ state }: { state: State }) {
  const t = useWords(leadershipWords)
  return <StateWord tone={tones[state]}>{t(`state.${state}`)}</StateWord>
}
