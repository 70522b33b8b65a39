import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Import } from "./import-of.ts"
import { importWords } from "./import-words.ts"

const tones = { waiting: "warm", running: "accent", done: "good", failed: "bad", undone: "quiet" } as const

/** How far an import is. */
export function ImportState({ of: { state } }: { of: Pick<Import, "state"> }) {
  const t = useWords(importWords)
  return <StateWord tone={tones[state]}>{t(`state.${state}`)}</StateWord>
}
