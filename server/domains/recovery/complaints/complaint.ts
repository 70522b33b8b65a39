import { randomUUID } from "node:crypto"
import { email as emailShape, id as idShape, language as languageShape, line, someWords } from "#contracts/shapes.ts"

/** What a form carries unseen: the key that makes sending it twice sending it once, and what its link said. */
export type Carried = {
  key: string
  lang: string | undefined
  /** A unit's code. */
  unit: string | undefined
  touchpoint: string | undefined
  embedded: boolean
}

export const typedFields = ["words", "sought", "reference", "name", "email", "phone"] as const
export type TypedField = (typeof typedFields)[number]
/** As it was typed. */
export type Typed = Record<TypedField, string>

export type Complaint = { words: string } & Record<Exclude<TypedField, "words">, string | null>
export type ComplaintProblem = "needed" | "tooLong" | "notText" | "notAnAddress"

/** A field that no person sees. Programs that fill in whatever they find fill it in too. */
export const trap = "fax"

const mostOf: Record<TypedField, number> = {
  words: 20_000,
  sought: 300,
  reference: 120,
  name: 200,
  email: 254,
  phone: 60,
}
export const mostIn = (field: TypedField): number => mostOf[field]

type Fields = Readonly<Record<string, unknown>>

/** From a link or from a form that came back; nothing in it is trusted. */
export function carriedIn(fields: Fields): Carried {
  return {
    key: accepted(idShape, fields.key) ?? randomUUID(),
    lang: accepted(languageShape, fields.lang),
    unit: accepted(line(80), fields.unit),
    touchpoint: accepted(idShape, fields.touchpoint),
    embedded: fields.embedded === "1",
  }
}

/** What was typed, or said by a link. */
export function typedIn(fields: Fields): Typed {
  const typed = (field: TypedField) => (typeof fields[field] === "string" ? fields[field] : "")
  return Object.fromEntries(typedFields.map((field) => [field, typed(field)])) as Typed
}

export const isTrapped = (fields: Fields): boolean => typeof fields[trap] === "string" && fields[trap] !== ""

/** The complaint, or what is wrong with it, by field. Only its words are needed. */
export function readComplaint(
  typed: Typed,
): { complaint: Complaint } | { problems: Partial<Record<TypedField, ComplaintProblem>> } {
  const problems: Partial<Record<TypedField, ComplaintProblem>> = {}
  const kept = {} as Record<TypedField, string | null>
  for (const field of typedFields) {
    const text = typed[field].trim()
    const shape = field === "words" ? someWords(mostOf.words) : field === "email" ? emailShape : line(mostOf[field])
    if (text === "") {
      if (field === "words") problems.words = "needed"
      kept[field] = null
      continue
    }
    const read = shape.safeParse(text)
    if (read.success) kept[field] = read.data
    else problems[field] = text.length > mostOf[field] ? "tooLong" : field === "email" ? "notAnAddress" : "notText"
  }
  return Object.keys(problems).length > 0 ? { problems } : { complaint: kept as Complaint }
}

function accepted<T>(shape: { safeParse(value: unknown): { success: boolean; data?: T } }, value: unknown) {
  const read = shape.safeParse(value)
  return read.success ? read.data : undefined
}
