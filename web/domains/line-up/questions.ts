import { type LineUpQuestion, lineUpQuestionWords } from "#contracts/line-up.ts"
import { catalogue } from "#web/words/catalogue.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Card } from "./card-of.ts"

/** What a team can talk about in twenty seconds. */
export const questionWords = catalogue("line-up-questions", lineUpQuestionWords)

/** Says the question of a card: one of the house's in the reader's language, the standard's own and a lead's as they were written. */
export function useQuestion(): (question: Card["question"], standard: string | undefined) => string {
  const t = useWords(questionWords)
  const house = (key: LineUpQuestion, standard: string | undefined) =>
    key === "one-small-thing" || standard === undefined ? t("one-small-thing") : t(key, { standard })
  return (question, standard) => {
    if (question.by === "house") return house(question.key, standard)
    return question.by === "check" ? question.question : question.words
  }
}
