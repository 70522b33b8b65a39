import type { Phrase, Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { type FieldProblem, Refusal } from "#platform/errors/refusal.ts"

/** Names in a survey's link that mean something themselves, so that no question and no hidden field may have them. */
export const reservedNames: readonly string[] = ["lang", "source", "unit", "key"]

/** The text in the language wanted, else in a related one (pt for pt-BR), else in the survey's own, else in whichever there is. */
export function inLanguage(phrase: Phrase, ...wanted: readonly string[]): string {
  for (const language of wanted) {
    const found = phrase[language] ?? phrase[language.split("-")[0] ?? ""]
    if (found) return found
  }
  return Object.values(phrase)[0] ?? ""
}

/** Languages that every text of the form is written in; the survey's own comes first. */
export function languagesOf(form: Form, own: string): string[] {
  const phrases = phrasesOf(form).map(([, phrase]) => phrase)
  const others = new Set(phrases.flatMap((phrase) => Object.keys(phrase)))
  others.delete(own)
  return [own, ...[...others].filter((language) => phrases.every((phrase) => phrase[language]))]
}

/** A name as it stands in an address: "After your flight!" is "after-your-flight". Empty when nothing of it can stand there. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "")
}

/** Throws `survey-not-ready` (422) with every reason why this form cannot be asked of customers yet. */
export function mayPublish(form: Form, survey: { language: string; anonymous: boolean }): void {
  const problems = [...problemsOfQuestions(form), ...problemsOfTexts(form, survey.language)]
  form.hidden.forEach((name, at) => {
    if (reservedNames.includes(name) || form.questions.some(({ id }) => id === name))
      problems.push(problem(`form.hidden.${at}`, "name-means-else", nameMeansElse(name), { name }))
  })
  if (survey.anonymous) problems.push(...problemsOfAnonymity(form))
  if (problems.length === 0) return
  throw new Refusal("survey-not-ready", "This survey cannot be published yet. See what is missing.", {
    status: 422,
    fields: problems,
  })
}

const problem = (path: string, code: string, message: string, told: FieldProblem["told"] = {}): FieldProblem => ({
  path,
  code,
  message,
  told,
})

const nameMeansElse = (name: string) => `"${name}" has another meaning in the link. Choose another name.`

function problemsOfQuestions(form: Form): FieldProblem[] {
  const problems: FieldProblem[] = []
  const earlier = new Map<string, Question>()
  if (!form.questions.some(({ kind }) => kind !== "statement"))
    problems.push(problem("form.questions", "no-question", "Ask at least one question."))
  form.questions.forEach((question, at) => {
    const path = `form.questions.${at}`
    const { id: name } = question
    const say = (part: string, code: string, message: string, told: FieldProblem["told"] = {}) =>
      problems.push(problem(`${path}.${part}`, code, message, told))
    if (earlier.has(name)) say("id", "name-twice", `Two questions are named "${name}".`, { name })
    if (reservedNames.includes(name)) say("id", "name-means-else", nameMeansElse(name), { name })
    if (question.kind === "comment" && [...earlier.values()].some(({ kind }) => kind === "comment"))
      say("kind", "words-twice", "A survey asks for the customer's own words once. Make this one a line of text.")
    if (question.kind === "contact" && [...earlier.values()].some(({ kind }) => kind === "contact"))
      say("kind", "contact-twice", "A survey asks for name and address once.")
    if (question.kind === "choice") problems.push(...problemsOfOptions(question, path))
    if (question.showIf) {
      const about = earlier.get(question.showIf.question)
      const depends = (code: string, message: string) => say("showIf.question", code, message)
      if (!about) depends("depends-on-later", "A question can depend only on one that comes before it.")
      else if (!decides(about))
        depends("depends-on-words", "A question can depend only on a score, a number or a choice.")
    }
    earlier.set(question.id, question)
  })
  return problems
}

/** Whether a customer answers in words of their own, which could say who wrote them. */
export const asksWords = (question: Question): boolean =>
  question.kind === "comment" || question.kind === "text" || (question.kind === "choice" && question.open)

/** Anonymous answers are counted and never listed, so nobody would read words; and words, like a name, can say who wrote them. */
function problemsOfAnonymity(form: Form): FieldProblem[] {
  return form.questions.flatMap((question, at) => {
    const path = `form.questions.${at}`
    if (question.kind === "contact")
      return [problem(path, "anonymous-contact", "An anonymous survey cannot ask for a name or an address.")]
    if (!asksWords(question)) return []
    return [
      problem(
        path,
        "anonymous-words",
        "An anonymous survey cannot ask for words: nobody reads them one by one. Offer answers to choose from.",
      ),
    ]
  })
}

const decides = ({ kind }: Question) => ["nps", "csat", "ces", "rating", "number", "choice"].includes(kind)

function problemsOfOptions(question: Extract<Question, { kind: "choice" }>, path: string): FieldProblem[] {
  const ids = question.options.map(({ id }) => id)
  const problems: FieldProblem[] = []
  if (ids.length < 2) problems.push(problem(`${path}.options`, "one-option", "Give at least two options."))
  if (new Set(ids).size < ids.length)
    problems.push(problem(`${path}.options`, "option-twice", "Two options have the same name."))
  return problems
}

function problemsOfTexts(form: Form, language: string): FieldProblem[] {
  return phrasesOf(form).flatMap(([path, phrase]) =>
    phrase[language]?.trim()
      ? []
      : [
          problem(path, "text-missing", `This text is missing in the survey's own language (${language}).`, {
            language,
          }),
        ],
  )
}

/** Every text of a form, with where it stands. */
function phrasesOf(form: Form): [path: string, phrase: Phrase][] {
  const found: [string, Phrase][] = []
  const add = (path: string, phrase: Phrase | undefined) => {
    if (phrase) found.push([path, phrase])
  }
  add("form.title", form.title)
  add("form.intro", form.intro)
  add("form.thanks", form.thanks)
  form.questions.forEach((question, at) => {
    const path = `form.questions.${at}`
    add(`${path}.text`, question.text)
    add(`${path}.help`, question.help)
    if ("lowest" in question) add(`${path}.lowest`, question.lowest)
    if ("highest" in question) add(`${path}.highest`, question.highest)
    if (question.kind === "choice")
      question.options.forEach((option, n) => void add(`${path}.options.${n}.text`, option.text))
  })
  return found
}
