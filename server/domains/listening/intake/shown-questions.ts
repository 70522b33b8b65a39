import type { Answers, Question } from "#contracts/question.ts"

/** Whether a question is asked, given the answers to those before it. One that hangs on a hidden question is hidden too, as that has no answer. */
export function isShown({ showIf }: Pick<Question, "showIf">, answers: Answers): boolean {
  if (!showIf) return true
  const answer = answers[showIf.question]
  if (answer === undefined) return false
  return (Array.isArray(answer) ? answer : [answer]).some((one) => showIf.oneOf.includes(one))
}
