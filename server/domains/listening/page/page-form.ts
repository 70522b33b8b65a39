import { randomUUID } from "node:crypto"
import { language as languageShape, line } from "#contracts/shapes.ts"
import type { PublishedSurvey } from "../intake/open-survey.ts"
import { reservedNames } from "../surveys/survey.ts"
import { prefilled } from "./prefill.ts"

/** What a form holds besides answers, and carries along unseen. */
export type Carried = {
  /** Names this sheet of answers, so that sending it twice is sending it once. */
  key: string
  lang: string | undefined
  source: string | undefined
  /** A unit's code. */
  unit: string | undefined
  /** The fields that the survey declared, as the link filled them. */
  hidden: Record<string, string>
}

/** What somebody chose or typed, by question id: as the link prefilled it, or as it came back. */
export type Sheet = { carried: Carried; given: Record<string, unknown> }

type Fields = Readonly<Record<string, unknown>>

/** From the address of the page. Nothing in it is trusted, and nothing is recorded. */
export function sheetOfLink(survey: PublishedSurvey, query: Fields): Sheet {
  return { carried: carriedIn(survey, query, randomUUID()), given: prefilled(survey.form.questions, query) }
}

/** From the form that was sent. */
export function sheetOfForm(survey: PublishedSurvey, body: Fields): Sheet {
  const given: Record<string, unknown> = {}
  for (const { id, kind } of survey.form.questions)
    given[id] = kind === "contact" ? { name: textOf(body[`${id}.name`]), email: textOf(body[`${id}.email`]) } : body[id]
  return { carried: carriedIn(survey, body, oneLine(body.key, 100) ?? randomUUID()), given }
}

/** Everything that the form carries, under the names it has in the link. */
export function fieldsOf({ key, lang, source, unit, hidden }: Carried): { name: string; value: string }[] {
  const fields = { key, lang, source, unit, ...hidden }
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

function carriedIn(survey: PublishedSurvey, fields: Fields, key: string): Carried {
  const hidden: Record<string, string> = {}
  for (const name of survey.form.hidden) {
    const value = reservedNames.includes(name) ? undefined : oneLine(fields[name], 500)
    if (value !== undefined) hidden[name] = value
  }
  const lang = languageShape.safeParse(fields.lang)
  return {
    key,
    lang: lang.success ? lang.data : undefined,
    source: oneLine(fields.source, 40),
    unit: oneLine(fields.unit, 80),
    hidden,
  }
}

function oneLine(value: unknown, longest: number): string | undefined {
  const parsed = line(longest).safeParse(value)
  return parsed.success ? parsed.data : undefined
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "")
