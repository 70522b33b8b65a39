import type { Question } from "#contracts/question.ts"
import { checkAnswers } from "../intake/check-answers.ts"

/**
 * What `?question=value` chooses on the page: a number of the scale, an option by its id or else by its exact label in any language, or a text. What does not
 * fit is left out without a word; somebody's mail program may have mangled the link.
 */
export function prefilled(
  questions: readonly Question[],
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const chosen: Record<string, unknown> = {}
  for (const { showIf: _, ...question } of questions) {
    const value = question.kind === "choice" ? asOptions(question, query[question.id]) : query[question.id]
    if (question.kind === "contact" || value === undefined) continue
    const { answers } = checkAnswers([question], { [question.id]: value }, "drop")
    if (answers[question.id] !== undefined) chosen[question.id] = answers[question.id]
  }
  return chosen
}

function asOptions(question: Extract<Question, { kind: "choice" }>, value: unknown): string[] | undefined {
  const ids = (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const option =
      question.options.find(({ id }) => id === one) ??
      question.options.find(({ text }) => Object.values(text).some((label) => label === one))
    return option ? [option.id] : []
  })
  return ids.length > 0 ? ids : undefined
}
