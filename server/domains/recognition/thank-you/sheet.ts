import { randomUUID } from "node:crypto"
import { email as emailShape, id as idShape, language as languageShape, line, someWords } from "#contracts/shapes.ts"
import { type ShownAs, shownAs } from "#contracts/thank-you.ts"

/** What the page carries unseen: the key that makes sending it twice sending it once, and what its link said. */
export type Carried = {
  key: string
  lang: string | undefined
  /** A unit's code. */
  unit: string | undefined
}

const typedFields = ["words", "named", "shown", "quotable", "name", "email"] as const
export type Field = (typeof typedFields)[number]
/** As it was typed and ticked. */
export type Typed = Record<Field, string>

export type Thanks = {
  words: string
  named: string | null
  shown: ShownAs
  /** Whether it may be quoted elsewhere than on the board; never what only those thanked may read. */
  quotable: boolean
  name: string | null
  email: string | null
}
export type SheetProblem = "needed" | "choose" | "nameNeeded" | "tooLong" | "notText" | "notAnAddress"

/** A field that no person sees. Programs that fill in whatever they find fill it in too. */
export const trap = "fax"

export const mostIn = { words: 4000, named: 200, name: 200, email: 254 } as const

type Fields = Readonly<Record<string, unknown>>

/** From a link or from a page that came back; nothing in it is trusted. */
export function carriedIn(fields: Fields): Carried {
  return {
    key: accepted(idShape, fields.key) ?? randomUUID(),
    lang: accepted(languageShape, fields.lang),
    unit: accepted(line(80), fields.unit),
  }
}

export function typedIn(fields: Fields): Typed {
  const typed = (field: Field) => (typeof fields[field] === "string" ? fields[field] : "")
  return Object.fromEntries(typedFields.map((field) => [field, typed(field)])) as Typed
}

export const isTrapped = (fields: Fields): boolean => typeof fields[trap] === "string" && fields[trap] !== ""

/** The thanks, or what is wrong with them, by field. The words and who may read them are needed; a name only where it is to be shown. */
export function readSheet(typed: Typed): { thanks: Thanks } | { problems: Partial<Record<Field, SheetProblem>> } {
  const problems: Partial<Record<Field, SheetProblem>> = {}
  const textOf = (field: keyof typeof mostIn): string | null => {
    const text = typed[field].trim()
    if (text === "") return null
    const shape = field === "words" ? someWords(mostIn.words) : field === "email" ? emailShape : line(mostIn[field])
    const read = shape.safeParse(text)
    if (read.success) return read.data
    problems[field] = text.length > mostIn[field] ? "tooLong" : field === "email" ? "notAnAddress" : "notText"
    return null
  }
  const [words, named, name, email] = [textOf("words"), textOf("named"), textOf("name"), textOf("email")]
  const shown = accepted(shownAs, typed.shown)
  if (words === null) problems.words ??= "needed"
  if (shown === undefined) problems.shown = "choose"
  if (shown === "named" && name === null) problems.name ??= "nameNeeded"
  if (words === null || shown === undefined || Object.keys(problems).length > 0) return { problems }
  const quotable = typed.quotable !== "" && shown !== "withheld"
  return { thanks: { words, named, shown, quotable, name, email } }
}

function accepted<T>(shape: { safeParse(value: unknown): { success: boolean; data?: T } }, value: unknown) {
  const read = shape.safeParse(value)
  return read.success ? read.data : undefined
}
