import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { EditionHead } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"

const tones = {
  draft: "quiet",
  scheduled: "accent",
  sending: "accent",
  paused: "warm",
  sent: "good",
  cancelled: "bad",
} as const

export function EditionState({ of: { state, withdrawn } }: { of: Pick<EditionHead, "state" | "withdrawn"> }) {
  const t = useWords(newsletterWords)
  return withdrawn ? (
    <StateWord>{t("isOff")}</StateWord>
  ) : (
    <StateWord tone={tones[state]}>{t(`state.${state}`)}</StateWord>
  )
}
