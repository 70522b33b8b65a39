import type { LineUpQuestion } from "#contracts/line-up.ts"
import { catalogue } from "#web/words/catalogue.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Card } from "./card-of.ts"

/** What a team can talk about in twenty seconds. */
export const questionWords = catalogue("line-up-questions", {
  "where-it-matters": "Where will “{{standard}}” matter most in your work today?",
  "who-did-it": "Whom did you last see doing “{{standard}}”? What did they do?",
  "what-keeps-us": "What could keep us from “{{standard}}” today, and what do we do then?",
  "in-a-hurry": "A customer is in a hurry and cross. What does “{{standard}}” look like now?",
  "what-they-tell": "What would a customer tell their family if we did “{{standard}}” really well?",
  "whom-to-help": "Which colleague can you help with “{{standard}}” before lunch?",
  "one-small-thing": "What is one small thing that would make today easier for a customer?",
})

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
