import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type SurveyRow, standingOf } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"

const tones = { draft: "warm", open: "good", closed: "quiet", history: "quiet" } as const

/** Whether customers can answer it. */
export function SurveyState({ of: survey }: { of: Pick<SurveyRow, "origin" | "state"> }) {
  const t = useWords(surveyWords)
  const standing = standingOf(survey)
  return <StateWord tone={tones[standing]}>{t(`state.${standing}`)}</StateWord>
}
