import type { closures, severities } from "#contracts/recovery.ts"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"

type State = { state: "open" | "answered" | "closed"; closure: (typeof closures)[number] | null }

/** Where a case stands, in a word; and that it came of a demonstration, where it did. */
export function CaseState({ demonstration, ...state }: State & { demonstration: boolean }) {
  return (
    <>
      <Stands {...state} /> <DemonstrationMark of={{ demonstration }} />
    </>
  )
}

function Stands({ state, closure }: State) {
  const t = useWords(recoveryWords)
  if (closure !== null)
    return <StateWord tone={closure === "confirmed" ? "good" : "quiet"}>{t(`closure.${closure}`)}</StateWord>
  return (
    <StateWord tone={state === "open" ? "accent" : "quiet"} breaks>
      {t(`state.${state}`)}
    </StateWord>
  )
}

export function Severity({ of }: { of: (typeof severities)[number] }) {
  const t = useWords(recoveryWords)
  return <StateWord tone={of === "urgent" || of === "high" ? "bad" : "quiet"}>{t(`severity.${of}`)}</StateWord>
}
