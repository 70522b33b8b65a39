import { z } from "zod"
import type { RowProblem, RowProblemCode } from "#contracts/bad-row.ts"
import type { Role } from "#contracts/route.ts"
import { email, language } from "#contracts/shapes.ts"
import { rowProblem } from "#platform/csv/bad-row.ts"
import type { Column, Columns } from "./column-names.ts"
import type { Row } from "./read-people-csv.ts"

/**
 * What a row says of a person. What an empty cell or a missing column leaves unsaid is undefined and stays as it is known; only an empty `leaves_on`
 * and an empty `unit_lead` say something: stays, and does not lead.
 */
export type PersonRow = {
  line: number
  employeeNumber: string
  name: string
  email?: string
  unit?: string
  leadsUnit?: boolean
  job?: string
  role?: Role
  languages?: string[]
  startsOn?: string
  leavesOn?: string | null
}

const roleNames: Record<string, Role> = {
  member: "member",
  employee: "member",
  staff: "member",
  user: "member",
  lead: "lead",
  "team lead": "lead",
  leader: "lead",
  manager: "lead",
  supervisor: "lead",
  steward: "steward",
  "culture owner": "steward",
  "customer experience owner": "steward",
  executive: "executive",
  director: "executive",
  administrator: "administrator",
  admin: "administrator",
}
const yes = new Set(["yes", "y", "true", "1", "x", "lead", "ja", "oui", "sí", "si", "sim"])
const no = new Set(["", "no", "n", "false", "0", "-", "nein", "non", "não"])

/** Reads one row, or tells everything that is wrong with it. */
export function readPersonRow({ line, cells }: Row, { at, header }: Columns): PersonRow | { problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const refuse: Refuse = (column, code, value, told = {}) =>
    void problems.push(rowProblem(code, told, { column: header[at.get(column) ?? -1] ?? column, value }))
  const said = (column: Column): string | undefined => {
    const position = at.get(column)
    return position === undefined ? undefined : (cells[position] ?? "")
  }
  const text = (column: Column, longest: number): string | undefined => {
    const value = said(column)?.replaceAll(/\s+/g, " ").trim()
    if (value && value.length > longest) refuse(column, "text-too-long", value, { found: value.length, max: longest })
    return value || undefined
  }
  const person: PersonRow = {
    line,
    employeeNumber: text("employeeNumber", 80) ?? "",
    name: text("name", 200) ?? [text("firstName", 100), text("lastName", 100)].filter(Boolean).join(" "),
    ...kept("email", readEmail(text("email", 254), refuse)),
    ...kept("unit", text("unit", 500)),
    ...kept("leadsUnit", readYes(said("unitLead"), refuse)),
    ...kept("job", text("job", 200)),
    ...kept("role", readRole(text("role", 80), refuse)),
    ...kept("languages", readLanguages(text("languages", 200), refuse)),
    ...kept("startsOn", readDay("startsOn", text("startsOn", 30), refuse)),
    ...kept("leavesOn", at.has("leavesOn") ? (readDay("leavesOn", text("leavesOn", 30), refuse) ?? null) : undefined),
  }
  if (!person.employeeNumber) problems.push(rowProblem("employee-number-missing"))
  if (!person.name) problems.push(rowProblem("name-missing"))
  return problems.length > 0 ? { problems } : person
}

const kept = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [k in K]?: V }

type Refuse = (column: Column, code: RowProblemCode, value: string, told?: RowProblem["told"]) => void

function readEmail(value: string | undefined, refuse: Refuse): string | undefined {
  if (value && !email.safeParse(value).success) refuse("email", "email-not-valid", value)
  return value
}

function readYes(value: string | undefined, refuse: Refuse): boolean | undefined {
  if (value === undefined) return undefined
  const word = value.trim().toLowerCase()
  if (yes.has(word)) return true
  if (!no.has(word)) refuse("unitLead", "yes-or-no", value)
  return false
}

function readRole(value: string | undefined, refuse: Refuse): Role | undefined {
  const role = value && roleNames[value.toLowerCase().replaceAll(/[-_]/g, " ")]
  if (value && !role) refuse("role", "role-not-known", value)
  return role || undefined
}

const languageList = z.array(language).max(20)

function readLanguages(value: string | undefined, refuse: Refuse): string[] | undefined {
  if (!value) return undefined
  const codes = [
    ...new Set(
      value
        .split(/[\s,;|/]+/)
        .filter(Boolean)
        .map(languageCode),
    ),
  ]
  if (!languageList.safeParse(codes).success) refuse("languages", "languages-not-known", value)
  return codes
}

const englishNames = new Intl.DisplayNames(["en"], { type: "language" })
const commonLanguages =
  "ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh"
const byEnglishName = new Map(
  commonLanguages.split(" ").map((code) => [englishNames.of(code)?.toLowerCase() ?? code, code]),
)

/** "English" and "EN" are "en"; "pt-br" stays a tag of a language and a country. */
function languageCode(word: string): string {
  const [main = "", ...rest] = word.split(/[-_]/)
  return (
    byEnglishName.get(word.toLowerCase()) ?? [main.toLowerCase(), ...rest.map((part) => part.toUpperCase())].join("-")
  )
}

/** 2026-11-22, 2026/11/22 or 22.11.2026. With slashes and the year last, nobody can tell day from month. */
function readDay(column: Column, value: string | undefined, refuse: Refuse): string | undefined {
  if (!value) return undefined
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(value)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)
  const [year, month, date] = iso ? iso.slice(1) : dotted ? dotted.slice(1).reverse() : []
  const day = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`
  if (z.iso.date().safeParse(day).success) return day
  refuse(column, "day-not-understood", value)
  return undefined
}
