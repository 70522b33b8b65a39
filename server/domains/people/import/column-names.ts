import { everyColumnToMend } from "#platform/csv/bad-row.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** What a file of people may say of each, and the names that the columns go by; spaces, hyphens and letter case do not matter. */
const names = {
  employeeNumber: [
    "employee number",
    "employee no",
    "employee nr",
    "employee id",
    "employee",
    "personnel number",
    "personnel no",
    "staff number",
    "staff id",
    "person number",
    "person id",
    "number",
    "id",
    "personalnummer",
    "matricule",
    "número de empleado",
    "número de funcionário",
  ],
  name: ["name", "full name", "display name", "employee name", "person", "nombre", "nom", "nome"],
  firstName: ["first name", "given name", "forename", "vorname", "prénom", "nombre de pila"],
  lastName: ["last name", "family name", "surname", "nachname", "apellidos", "apellido", "sobrenome"],
  email: ["email", "e-mail", "mail", "email address", "e-mail address", "work email", "correo", "courriel"],
  unit: [
    "unit",
    "department",
    "team",
    "branch",
    "organisation unit",
    "organization unit",
    "org unit",
    "cost centre",
    "cost center",
    "store",
    "station",
    "location",
    "abteilung",
    "service",
    "departamento",
  ],
  unitLead: ["unit lead", "leads unit", "leads", "is lead", "is manager", "lead", "head of unit", "leitung"],
  job: ["job", "job title", "title", "position", "occupation", "function", "stelle", "poste", "puesto"],
  role: ["role", "access", "access role", "permission"],
  languages: ["languages", "language", "speaks", "sprachen", "langues", "idiomas"],
  startsOn: [
    "starts on",
    "start date",
    "start",
    "hire date",
    "hired on",
    "joined",
    "joined on",
    "eintritt",
    "entry date",
  ],
  leavesOn: ["leaves on", "leave date", "leaving date", "end date", "end", "termination date", "last day", "austritt"],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof names

/** Where each column stands, how the file calls them all, and which of its names say nothing to us. */
export type Columns = { at: ReadonlyMap<Column, number>; header: readonly string[]; unread: string[] }

const bare = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")

const byName = new Map<string, Column>(
  Object.entries(names).flatMap(([column, all]) => all.map((name): [string, Column] => [bare(name), column as Column])),
)

/** The column that says why a row came back, in a file that was mended, in any language; it is passed over. */
const wrong = new Set([...everyColumnToMend().wrong].map(bare))

/** Finds the columns by the first row of a file. Refuses a file that says neither who is who nor what they are called. */
export function readColumns(header: readonly string[]): Columns {
  const at = new Map<Column, number>()
  const unread: string[] = []
  header.forEach((name, position) => {
    const column = byName.get(bare(name))
    if (column && !at.has(column)) at.set(column, position)
    else if (name.trim() !== "" && !wrong.has(bare(name))) unread.push(name.trim().slice(0, 100))
  })
  const missing = [
    ...(at.has("employeeNumber") ? [] : ["employee_number"]),
    ...(at.has("name") || (at.has("firstName") && at.has("lastName")) ? [] : ["name"]),
  ]
  if (missing.length > 0)
    throw new Refusal(
      "columns-missing",
      `The first row must name the columns; ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing. Known are employee_number, name, email, unit, unit_lead, job, role, languages, starts_on, leaves_on.`,
      { status: 400, told: { columns: missing.join(", ") } },
    )
  return { at, header, unread }
}
