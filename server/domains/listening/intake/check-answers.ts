import type { Answer, Answers, Question } from "#contracts/question.ts"
import type { Contact } from "./contact.ts"
import { checkContact } from "./contact.ts"
import { isShown } from "./shown-questions.ts"

/** Why an answer cannot be kept; the page says each in the customer's language, the API in English. */
export type AnswerProblem = { question: string; code: ProblemCode }
export type ProblemCode =
  | "needed"
  | "not-an-option"
  | "off-the-scale"
  | "not-text"
  | "too-long"
  | "not-an-address"
  | "unknown-question"

export type CheckedAnswers = { answers: Answers; contact: Contact | null; problems: AnswerProblem[] }

/** What a client handed in for each question; blank text counts as no answer. */
export type GivenAnswers = Readonly<Record<string, unknown>>

const longestLine = 500
const longestWords = 10_000

/**
 * Holds what was handed in against the questions: what is kept is what was asked and shown (an answer to a question that a later change of mind
 * hides is dropped), each on its own scale or among its own options. `unasked` decides about names that are no question.
 */
export function checkAnswers(
  questions: readonly Question[],
  given: GivenAnswers,
  unasked: "refuse" | "drop",
): CheckedAnswers {
  const answers: Answers = {}
  const problems: AnswerProblem[] = []
  let contact: Contact | null = null
  for (const question of questions) {
    if (question.kind === "statement" || !isShown(question, answers)) continue
    const value = given[question.id]
    const missing = question.required && isBlank(value)
    if (missing) problems.push({ question: question.id, code: "needed" })
    else if (question.kind === "contact") {
      const checked = checkContact(value)
      if (checked === "not-an-address") problems.push({ question: question.id, code: checked })
      else contact = checked
    } else if (!isBlank(value)) {
      const checked = checkAnswer(question, value)
      if ("code" in checked) problems.push({ question: question.id, code: checked.code })
      else answers[question.id] = checked.answer
    }
  }
  if (unasked === "refuse")
    for (const name of Object.keys(given))
      if (!questions.some(({ id, kind }) => id === name && kind !== "statement"))
        problems.push({ question: name, code: "unknown-question" })
  return { answers, contact, problems }
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true
  if (typeof value === "string") return value.trim() === ""
  if (Array.isArray(value)) return value.length === 0
  return typeof value === "object" && Object.values(value).every(isBlank)
}

type Checked = { answer: Answer } | { code: ProblemCode }

function checkAnswer(question: Exclude<Question, { kind: "statement" | "contact" }>, value: unknown): Checked {
  switch (question.kind) {
    case "nps":
      return onScale(value, { low: 0, high: 10 }, Number.isInteger)
    case "csat":
    case "ces":
    case "rating":
      return onScale(value, question.scale, Number.isInteger)
    case "number":
      return onScale(value, question.scale ?? { low: -1e9, high: 1e9 }, Number.isFinite)
    case "choice":
      return amongOptions(question, value)
    case "comment":
      return asText(value, longestWords)
    case "text":
      return asText(value, longestLine)
  }
}

function onScale(value: unknown, { low, high }: { low: number; high: number }, fits: (n: number) => boolean): Checked {
  const number = typeof value === "string" ? numberOf(value) : value
  if (typeof number !== "number" || !fits(number) || number < low || number > high) return { code: "off-the-scale" }
  return { answer: number }
}

/** A number as people type it, with a comma or a point; NaN for anything else. */
function numberOf(text: string): number {
  return /^\s*[+-]?\d{1,12}([.,]\d{1,6})?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN
}

function amongOptions(question: Extract<Question, { kind: "choice" }>, value: unknown): Checked {
  const chosen = Array.isArray(value) ? value : [value]
  if (!question.many && chosen.length > 1) return { code: "not-an-option" }
  const ids = new Set<string>()
  for (const one of chosen) {
    if (typeof one !== "string" || one.length > longestLine) return { code: "not-an-option" }
    if (!question.options.some(({ id }) => id === one)) return { code: "not-an-option" }
    ids.add(one)
  }
  return { answer: question.many ? [...ids] : (chosen[0] as string) }
}

function asText(value: unknown, longest: number): Checked {
  if (typeof value !== "string") return { code: "not-text" }
  const text = value.replaceAll("\r\n", "\n").trim()
  if (text.length > longest) return { code: "too-long" }
  return text.includes("\u0000") || !text.isWellFormed() ? { code: "not-text" } : { answer: text }
}
