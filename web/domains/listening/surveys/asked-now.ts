import type { Answers, Question } from "#contracts/question.ts"

/** The questions that are asked, given the answers so far: one whose rule hangs on an answer that was not given is left out. */
export function askedNow(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    const { showIf } = question
    const answer = showIf && asked.some(({ id }) => id === showIf.question) ? answers[showIf.question] : undefined
    const given = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]
    if (showIf === undefined || given.some((one) => showIf.oneOf.includes(one))) asked.push(question)
  }
  return asked
}
