import type { Phrase, Question, QuestionKind } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { withText } from "./texts.ts"

/** Pure changes to the form of a survey that is being written. Each gives a new form; the questions that it does not touch stay the same objects. */

export type Choice = Extract<Question, { kind: "choice" }>
export type Scaled = Extract<Question, { kind: "nps" | "csat" | "ces" | "rating" }>

export const questionKinds = [
  "nps",
  "csat",
  "ces",
  "comment",
  "choice",
  "rating",
  "contact",
  "text",
  "number",
  "statement",
] as const satisfies readonly QuestionKind[]

const usualNames: Record<QuestionKind, string> = {
  nps: "recommend",
  csat: "satisfied",
  ces: "easy",
  rating: "rating",
  choice: "choice",
  comment: "words",
  text: "line",
  number: "number",
  contact: "contact",
  statement: "note",
}

/** A question without words yet, named so that no other of the form is. */
export function blankQuestion(kind: QuestionKind, form: Form, language: string): Question {
  const every = { id: freeName(usualNames[kind], namesIn(form)), text: { [language]: "" } }
  const asked = { ...every, required: false }
  switch (kind) {
    case "csat":
    case "rating":
      return { ...asked, kind, scale: { low: 1, high: 5 } }
    case "ces":
      return { ...asked, kind, scale: { low: 1, high: 7 }, variant: "easy" }
    case "choice":
      return {
        ...asked,
        kind,
        many: false,
        open: false,
        options: [blankOption([], language), blankOption(["option-1"], language)],
      }
    case "statement":
      return { ...every, kind }
    default:
      return { ...asked, kind }
  }
}

function blankOption(taken: readonly string[], language: string): Choice["options"][number] {
  return { id: freeName("option-1", taken), text: { [language]: "" } }
}

const namesIn = (form: Form) => [...form.questions.map(({ id }) => id), ...form.hidden]

/** "words", "words-2", …; "option-1", "option-2", …. */
function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  const stem = wanted.replace(/-\d+$/, "")
  let next = 2
  while (taken.includes(`${stem}-${next}`)) next++
  return `${stem}-${next}`
}

export function withQuestion(form: Form, question: Question): Form {
  return { ...form, questions: [...form.questions, question] }
}

export function withChanged(form: Form, id: string, question: Question): Form {
  return { ...form, questions: form.questions.map((one) => (one.id === id ? question : one)) }
}

export function withMoved(form: Form, id: string, to: number): Form {
  const question = form.questions.find((one) => one.id === id)
  if (question === undefined || to < 0 || to >= form.questions.length) return form
  const rest = form.questions.filter((one) => one !== question)
  return { ...form, questions: rest.toSpliced(to, 0, question) }
}

/** Takes a question away, and the rules by which others depended on it. */
export function withoutQuestion(form: Form, id: string): Form {
  const questions = form.questions.filter((one) => one.id !== id)
  return { ...form, questions: questions.map((one) => (one.showIf?.question === id ? withRule(one, undefined) : one)) }
}

/** Gives a question another name, also in the rules that depend on it. A name that is taken or cannot stand in a link is refused by the server. */
export function withName(form: Form, id: string, name: string): Form {
  const questions = form.questions.map((one) => {
    if (one.id === id) return { ...one, id: name }
    return one.showIf?.question === id ? { ...one, showIf: { ...one.showIf, question: name } } : one
  })
  return { ...form, questions }
}

export function withRule(question: Question, showIf: Question["showIf"]): Question {
  const { showIf: _, ...rest } = question
  return showIf === undefined ? (rest as Question) : ({ ...rest, showIf } as Question)
}

/** The questions above this one by whose answer it may be asked or left out. */
export function deciders(form: Form, id: string): Question[] {
  const at = form.questions.findIndex((one) => one.id === id)
  return form.questions.slice(0, Math.max(at, 0)).filter(({ kind }) => deciding.has(kind))
}
const deciding = new Set<QuestionKind>(["nps", "csat", "ces", "rating", "number", "choice"])

export function isScaled(question: Question): question is Scaled {
  return ["nps", "csat", "ces", "rating"].includes(question.kind)
}

export function scaleOf(question: Scaled): { low: number; high: number } {
  return question.kind === "nps" ? { low: 0, high: 10 } : question.scale
}

/** All steps of a scale that is drawn as buttons. */
export function stepsOf(question: Scaled): number[] {
  const { low, high } = scaleOf(question)
  return Array.from({ length: high - low + 1 }, (_, step) => low + step)
}

// ---- options

export function withOption(question: Choice, language: string): Choice {
  return {
    ...question,
    options: [
      ...question.options,
      blankOption(
        question.options.map(({ id }) => id),
        language,
      ),
    ],
  }
}

/** Writes an option. Its name in links follows its text until customers could have answered with it (`kept`). */
export function withOptionText(
  question: Choice,
  at: number,
  language: string,
  text: string,
  kept: readonly string[],
): Choice {
  const options = question.options.map((option, place) => {
    if (place !== at) return option
    const others = question.options.filter((one) => one !== option).map(({ id }) => id)
    const follows = !kept.includes(option.id) && isFirstLanguage(option.text, language)
    const id = follows ? freeName(nameInLink(text) || "option-1", others) : option.id
    return { id, text: withText(option.text, language, text) }
  })
  return { ...question, options }
}

const isFirstLanguage = (phrase: Phrase, language: string) => Object.keys(phrase)[0] === language

/** A name for links: "At the gate!" is "at-the-gate"; empty where nothing of it can stand in an address. */
export function nameInLink(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "")
}
