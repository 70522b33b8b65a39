import type { Form } from "#contracts/survey.ts"
import type { FieldError } from "#web/app/problem.ts"

/** The question that an error was about when it was told ("form.questions.2.options" is about the third); undefined where it is about the whole. */
function questionAt(error: FieldError, then: Form) {
  const place = /^form\.questions\.(\d+)/.exec(error.path)?.[1]
  return place === undefined ? undefined : then.questions[Number(place)]
}

/** An error that still holds, and the id of the question it is about, wherever that has moved. */
export type StandingError = FieldError & { question: string | null }

/** Leaves out the errors about what has been changed since they were told: what was not touched is the same object still (see draft.ts). */
export function standingErrors(errors: readonly FieldError[], then: Form, now: Form): StandingError[] {
  return errors.flatMap((error): StandingError[] => {
    const question = questionAt(error, then)
    if (question !== undefined) return now.questions.includes(question) ? [{ ...error, question: question.id }] : []
    const part = error.path.split(".")[1] as keyof Form | undefined
    const touched = part !== undefined && then[part] !== now[part]
    return touched ? [] : [{ ...error, question: null }]
  })
}
