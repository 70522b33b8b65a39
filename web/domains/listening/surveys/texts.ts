import type { Phrase, Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"

/** The texts of a form that is being written, each in one or more languages. */

export function textIn(phrase: Phrase | undefined, language: string): string {
  return phrase?.[language] ?? ""
}

/** Writes a text in one language. Emptied, the language goes, unless it is the only one. */
export function withText(phrase: Phrase | undefined, language: string, text: string): Phrase {
  const { [language]: _, ...others } = phrase ?? {}
  if (text === "" && Object.keys(others).length > 0) return others
  return phrase === undefined || language in phrase ? { ...phrase, [language]: text } : { ...others, [language]: text }
}

/** Writes one of the texts around the questions; emptied in every language, it goes. */
export function withFormText(form: Form, name: "title" | "intro" | "thanks", language: string, text: string): Form {
  const { [name]: before, ...rest } = form
  const written = withText(before, language, text)
  return isEmpty(written) ? rest : { ...rest, [name]: written }
}

/** The same for what stands around a question: its help, the words at the ends of its scale. */
export function withQuestionText(
  question: Question,
  name: "help" | "lowest" | "highest",
  language: string,
  text: string,
): Question {
  const { [name]: before, ...rest } = question as Question & Partial<Record<typeof name, Phrase>>
  const written = withText(before, language, text)
  return (isEmpty(written) ? rest : { ...rest, [name]: written }) as Question
}

const isEmpty = (phrase: Phrase) => Object.values(phrase).every((text) => text === "")

/** Every text of the form. */
function phrasesOf(form: Form): Phrase[] {
  const ofQuestion = (question: Question) => [
    question.text,
    question.help,
    ...("lowest" in question ? [question.lowest] : []),
    ...("highest" in question ? [question.highest] : []),
    ...(question.kind === "choice" ? question.options.map(({ text }) => text) : []),
  ]
  const all = [form.title, form.intro, form.thanks, ...form.questions.flatMap(ofQuestion)]
  return all.filter((phrase) => phrase !== undefined)
}

/** The languages that anything is written in; the survey's own comes first. */
export function languagesIn(form: Form, own: string): string[] {
  return [...new Set([own, ...phrasesOf(form).flatMap((phrase) => Object.keys(phrase))])]
}

/** How many texts are missing in a language. */
export function missingIn(form: Form, language: string): number {
  return phrasesOf(form).filter((phrase) => !phrase[language]?.trim()).length
}

/** A question by its words, in the language wanted or else in any. */
export function saidIn(phrase: Phrase, language: string): string {
  return phrase[language] || Object.values(phrase).find(Boolean) || ""
}
