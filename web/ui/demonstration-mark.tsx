import { useWords } from "#web/words/use-words.ts"
import { StateWord } from "./state-word.tsx"
import { uiWords } from "./words.ts"

/** Says of what came of a demonstration that it is one; of all else nothing. */
export function DemonstrationMark({ of }: { of: { demonstration: boolean } }) {
  const t = useWords(uiWords)
  return of.demonstration ? <StateWord tone="warm">{t("demonstration")}</StateWord> : null
}
