import type { FeedbackMap } from "#contracts/feedback-map.ts"
import type { Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type MappedQuestion, questionsOf } from "../import/questions-of-map.ts"
import { inLanguage } from "../surveys/survey.ts"

/** More options than this a question does not list; answers beyond them are kept as they are. */
const mostOptions = 1_000

/**
 * The form that a map's rows answer: the survey's own questions, and those that the file brings besides. Throws `import-question-differs` (422)
 * when a question of that name is asked in another way, because two scales in one measure would make it false.
 */
export function formForMap(map: FeedbackMap, existing: Form | undefined, language: string): Form {
  const questions = new Map<string, Question>(existing?.questions.map((question) => [question.id, question]))
  for (const mapped of questionsOf(map)) {
    const earlier = questions.get(mapped.id)
    const asked = questionOf(mapped, language)
    questions.set(mapped.id, earlier ? together(earlier, asked, map.survey.name) : asked)
  }
  const hasWords = map.columns.some(({ role }) => role === "comment")
  if (hasWords && ![...questions.values()].some(({ kind }) => kind === "comment")) {
    const id = ["words", "comment", "their-words"].find((free) => !questions.has(free)) ?? "words-of-the-customer"
    questions.set(id, { id, kind: "comment", text: { [language]: "…" }, required: false })
  }
  return { hidden: [], ...existing, questions: [...questions.values()] }
}

/** The question whose answer is the customer's own words. */
export const commentQuestionOf = (form: Form): string | undefined =>
  form.questions.find(({ kind }) => kind === "comment")?.id

/** For each choice, the option that a label of the file stands for: by the option's id, or by its text in any language. */
export function optionsByLabel(form: Form): Map<string, Map<string, string>> {
  const choices = form.questions.flatMap((question) => (question.kind === "choice" ? [question] : []))
  return new Map(
    choices.map(({ id, options }) => {
      const byText = options.flatMap((option) =>
        Object.values(option.text).map((text): [string, string] => [text, option.id]),
      )
      return [id, new Map([...byText, ...options.map((option): [string, string] => [option.id, option.id])])]
    }),
  )
}

function questionOf(mapped: MappedQuestion, language: string): Question {
  const asked = { id: mapped.id, text: { [language]: mapped.label }, required: false }
  switch (mapped.kind) {
    case "nps":
      return { ...asked, kind: "nps" }
    case "csat":
    case "rating":
    case "number":
      return { ...asked, kind: mapped.kind, scale: { low: mapped.scale.min, high: mapped.scale.max } }
    case "ces":
      return { ...asked, kind: "ces", scale: { low: mapped.scale.min, high: mapped.scale.max }, variant: "easy" }
    case "choice": {
      const options = mapped.options.map(({ id, label }) => ({ id, text: { [language]: label } }))
      return { ...asked, kind: "choice", many: mapped.many, open: mapped.open, options: options.slice(0, mostOptions) }
    }
    case "text":
      return { ...asked, kind: "text" }
  }
}

function together(earlier: Question, asked: Question, survey: string): Question {
  if (!asksAlike(earlier, asked))
    throw new Refusal(
      "import-question-differs",
      `"${survey}" asks "${inLanguage(earlier.text)}" (${earlier.id}) in another way than this map says. Give the map's question another id, or its survey another name.`,
      { status: 422, told: { survey, question: inLanguage(earlier.text) } },
    )
  if (earlier.kind !== "choice" || asked.kind !== "choice") return earlier
  const known = new Set(earlier.options.flatMap(({ id, text }) => [id, ...Object.values(text)]))
  const news = asked.options.filter(
    ({ id, text }) => !known.has(id) && !Object.values(text).some((label) => known.has(label)),
  )
  const options = [...earlier.options, ...news]
  return {
    ...earlier,
    many: earlier.many || asked.many,
    open: earlier.open || asked.open || options.length > mostOptions,
    options: options.slice(0, mostOptions),
  }
}

function asksAlike(one: Question, other: Question): boolean {
  if (one.kind !== other.kind) return false
  const scaleOf = (question: Question) => ("scale" in question ? question.scale : undefined)
  const [a, b] = [scaleOf(one), scaleOf(other)]
  return a?.low === b?.low && a?.high === b?.high
}
