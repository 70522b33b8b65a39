import type { Feedback } from "#listening"
import { caseWords } from "#pages/case/words.ts"
import { subjectOf } from "./case.ts"

type Answer = {
  comment: Pick<NonNullable<Feedback["comment"]>, "words"> | null
  scores: readonly Pick<Feedback["scores"][number], "value" | "low" | "high">[]
  surveyName: string
}

/**
 * The line that a list shows for the case of an answer: the customer's first sentence; where nothing was written, the worst score and where it was
 * given, in `language`, which is the organisation's, because colleagues read it and the customer does not.
 */
export function subjectOfAnswer({ comment, scores, surveyName }: Answer, language: string): string {
  const [worst] = scores.toSorted((a, b) => heightOf(a) - heightOf(b))
  if (comment?.words.trim() || !worst) return subjectOf(comment?.words ?? "", surveyName)
  const { words } = caseWords(language)
  return words.wordless
    .replace("{value}", String(worst.value))
    .replace("{high}", String(worst.high))
    .replace("{survey}", () => surveyName)
}

/** Whether a case is named after a score: its customer wrote nothing, and reads neither that name nor a number. */
export const isNamedAfterScore = ({ source, words }: { source: string; words: string }): boolean =>
  source === "response" && words.trim() === ""

/** 0 at the bottom of its scale, 1 at its top. */
const heightOf = ({ value, low, high }: Answer["scores"][number]) => (value - low) / (high - low)
