import type { RowProblem } from "#contracts/bad-row.ts"
import type { Role } from "#contracts/route.ts"
import { rowProblem } from "#platform/csv/bad-row.ts"
import type { Unit } from "../units/unit-queries.ts"
import { refuseTakenEmails } from "./claim-emails.ts"
import { differencesOf } from "./differences.ts"
import { type NewUnit, unitPlacer } from "./place-units.ts"
import type { PersonRow } from "./read-person-row.ts"

export type KnownPerson = {
  id: string
  employeeNumber: string | null
  name: string
  email: string | null
  unitId: string
  job: string
  role: Role
  languages: string[]
  startsOn: string | null
  leavesOn: string | null
  left: boolean
}

/** What a person will be once the plan has been carried out. */
export type PlannedPerson = KnownPerson & { leads: boolean | undefined }

export type PlannedChange = {
  line: number | null
  kind: "join" | "change" | "leave"
  person: PlannedPerson
  /** Already in the database, here or as somebody who had left. */
  known: boolean
  differs: { field: string; before: string; after: string }[]
}

export type Plan = {
  changes: PlannedChange[]
  newUnits: NewUnit[]
  same: number
  bad: { line: number; problem: RowProblem }[]
}

export type PlanGround = {
  people: readonly KnownPerson[]
  units: readonly Unit[]
  /** All codes, of closed units too. */
  unitCodes: readonly string[]
  /** The calendar day on which the plan is made. */
  today: string
  /** Who imports, when it is a person: they keep their role and stay. */
  actorId: string | null
  /** Whether people who are not in the file have left. */
  complete: boolean
  /** Employee numbers in rows that could not be read: nobody leaves because of a slip of the pen. */
  unreadNumbers: ReadonlySet<string>
  makeId(): string
}

/**
 * What a file of people would change. Pure: what is known and what the file says go in, the plan comes out. A person is known by their employee
 * number; one without a number yet is found by e-mail address and gets it.
 */
export function planPeople(rows: readonly PersonRow[], ground: PlanGround): Plan {
  const byNumber = new Map(
    ground.people.flatMap((one) => (one.employeeNumber ? [[one.employeeNumber, one] as const] : [])),
  )
  const byEmail = new Map(
    ground.people.flatMap((one) => (one.email && !one.employeeNumber ? [[one.email.toLowerCase(), one] as const] : [])),
  )
  const lines = new Map<string, number>()
  const matched = new Map<PersonRow, KnownPerson | undefined>()
  const bad: Plan["bad"] = []
  for (const row of rows) {
    const known = byNumber.get(row.employeeNumber) ?? namesake(row, row.email && byEmail.get(row.email.toLowerCase()))
    const earlier = lines.get(row.employeeNumber)
    const problem =
      earlier === undefined
        ? refusalOf(row, known, ground)
        : rowProblem("employee-number-twice", { number: row.employeeNumber, first: earlier })
    lines.set(row.employeeNumber, earlier ?? row.line)
    if (problem) bad.push({ line: row.line, problem })
    else matched.set(row, known)
  }
  bad.push(...refuseTakenEmails(matched, ground.people))
  bad.push(...refuseSecondLeads(matched, ground.units))
  const placer = unitPlacer(ground.units, ground.unitCodes, ground.makeId)
  const changes: PlannedChange[] = []
  let same = 0
  for (const [row, known] of matched) {
    const change = changeOf(row, known, ground, placer)
    if (change) changes.push(change)
    else same++
  }
  changes.push(...(ground.complete ? leaversOf(lines, [...matched.values()], ground) : []))
  return { changes, newUnits: placer.planned(), same, bad: bad.sort((a, b) => a.line - b.line) }
}

/** The person with this e-mail address, if a part of the name is the same: an address may have been given to somebody new. */
function namesake(row: PersonRow, found: KnownPerson | "" | undefined): KnownPerson | undefined {
  if (!found) return undefined
  const parts = (name: string) =>
    new Set(
      name
        .normalize("NFKD")
        .toLowerCase()
        .match(/\p{L}{2,}/gu),
    )
  return parts(row.name).intersection(parts(found.name)).size > 0 ? found : undefined
}

function refusalOf(row: PersonRow, known: KnownPerson | undefined, ground: PlanGround): RowProblem | undefined {
  const leaves = hasLeft(row, known, ground.today)
  const role = row.role ?? known?.role
  if (known && known.id === ground.actorId && (leaves || role !== known.role)) return rowProblem("this-is-you")
  const administers = known?.role === "administrator" && !known.left
  if (
    ground.actorId === null &&
    ((administers && (leaves || role !== "administrator")) || (!administers && role === "administrator"))
  )
    return rowProblem("administrators-by-program")
  return undefined
}

const hasLeft = (row: PersonRow, known: KnownPerson | undefined, today: string): boolean => {
  const last = row.leavesOn === undefined ? (known?.leavesOn ?? null) : row.leavesOn
  return last !== null && last < today
}

function changeOf(
  row: PersonRow,
  known: KnownPerson | undefined,
  ground: PlanGround,
  placer: ReturnType<typeof unitPlacer>,
): PlannedChange | undefined {
  const leaves = hasLeft(row, known, ground.today)
  if (leaves && (!known || known.left)) return undefined
  const role = row.role ?? known?.role ?? "member"
  const unitId = row.unit ? placer.place(row.unit) : (known?.unitId ?? ground.units.find((unit) => !unit.parentId)?.id)
  if (!unitId) return undefined
  const person: PlannedPerson = {
    id: known?.id ?? ground.makeId(),
    employeeNumber: row.employeeNumber,
    name: row.name,
    email: row.email ?? known?.email ?? null,
    unitId,
    job: row.job ?? known?.job ?? "",
    role: row.leadsUnit && role === "member" ? "lead" : role,
    languages: row.languages ?? known?.languages ?? [],
    startsOn: row.startsOn ?? known?.startsOn ?? null,
    leavesOn: row.leavesOn === undefined ? (known?.leavesOn ?? null) : row.leavesOn,
    left: leaves,
    leads: row.leadsUnit,
  }
  const leadsNow = ground.units.some((unit) => unit.id === unitId && unit.leadId === person.id)
  const differs = known ? differencesOf(known, person, leadsNow, placer.pathOf) : []
  if (known && !known.left && !leaves && differs.length === 0) return undefined
  const kind = leaves ? "leave" : known && !known.left ? "change" : "join"
  return { line: row.line, kind, person, known: known !== undefined, differs }
}

/** In a complete file, whoever has an employee number and is not in it has left; people added by hand without one are not HR's to remove. */
function leaversOf(
  lines: ReadonlyMap<string, number>,
  matched: readonly (KnownPerson | undefined)[],
  ground: PlanGround,
): PlannedChange[] {
  const inFile = new Set(matched.map((one) => one?.id))
  return ground.people
    .filter((one) => !one.left && one.employeeNumber !== null && !inFile.has(one.id))
    .filter((one) => !lines.has(one.employeeNumber ?? "") && !ground.unreadNumbers.has(one.employeeNumber ?? ""))
    .filter((one) => one.id !== ground.actorId && !(ground.actorId === null && one.role === "administrator"))
    .map((one) => ({
      line: null,
      kind: "leave",
      person: { ...one, left: true, leads: undefined },
      known: true,
      differs: [],
    }))
}

/** A unit has one lead: the first row that says so. */
function refuseSecondLeads(matched: Map<PersonRow, KnownPerson | undefined>, units: readonly Unit[]): Plan["bad"] {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]))
  const leads = new Map<string, number>()
  const bad: Plan["bad"] = []
  for (const [row, known] of matched) {
    if (!row.leadsUnit) continue
    const unit = (row.unit ?? nameOf.get(known?.unitId ?? "") ?? "").toLowerCase()
    const earlier = leads.get(unit)
    if (earlier === undefined) leads.set(unit, row.line)
    else {
      bad.push({ line: row.line, problem: rowProblem("second-lead", { first: earlier }) })
      matched.delete(row)
    }
  }
  return bad
}
