import type { z } from "zod"
import type { mailRow } from "#contracts/house.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { administrationWords } from "./words.ts"

type State = z.output<typeof mailRow>["state"]
const tones = { kept: "accent", queued: "quiet", sent: "good", failed: "bad", returned: "bad" } as const

/** What became of a mail, in a word. */
export function MailState({ state }: { state: State }) {
  const t = useWords(administrationWords)
  return <StateWord tone={tones[state]}>{t(`state.${state}`)}</StateWord>
}
