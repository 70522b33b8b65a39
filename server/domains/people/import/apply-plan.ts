import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { type Progress, untold } from "#platform/progress/progress.ts"
import { letPeopleLeave } from "../persons/let-people-leave.ts"
import type { Plan, PlannedPerson } from "./plan-people.ts"

/** People written by one statement: some hundredths of a second, so that whoever waits sees how far it is. */
const atOnce = 250

/** Carries a plan out, in the caller's transaction and in a handful of statements for every few hundred people. */
export async function applyPlan(ctx: Ctx, plan: Plan, progress: Progress = untold): Promise<void> {
  const peopleOf = (known: boolean) => plan.changes.filter((change) => change.known === known && change.line !== null)
  const joined = peopleOf(false).map(({ person }) => rowOf(person))
  const changes = peopleOf(true).map(({ person }) => rowOf(person))
  const of = joined.length + changes.length
  progress(0, of)
  await addUnits(ctx, plan)
  let written = 0
  const told = async (write: () => Promise<unknown>, count: number) => {
    await write()
    written += count
    progress(written, of)
  }
  for (const some of inParts(joined)) await told(() => addPeople(ctx, some), some.length)
  await freeAddresses(ctx, changes)
  for (const some of inParts(changes)) await told(() => changePeople(ctx, some), some.length)
  await setLeads(
    ctx,
    plan.changes.flatMap(({ person }) => (person.left || person.leads === undefined ? [] : [person])),
  )
  await recordAll(
    ctx,
    plan.changes
      .filter(({ kind }) => kind !== "leave")
      .map(({ kind, person }) => ({
        deed: kind === "join" ? "person-added" : "person-changed",
        subjectKind: "person",
        subjectId: person.id,
        detail: { role: person.role, unitId: person.unitId },
      })),
  )
  await letPeopleLeave(
    ctx,
    plan.changes.flatMap(({ kind, person }) => (kind === "leave" ? [person.id] : [])),
  )
}

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) => all.slice(part * atOnce, (part + 1) * atOnce))

const rowOf = (person: PlannedPerson) => ({
  id: person.id,
  employee_number: person.employeeNumber,
  name: person.name,
  email: person.email,
  unit_id: person.unitId,
  job: person.job,
  role: person.role,
  languages: person.languages,
  starts_on: person.startsOn,
  leaves_on: person.leavesOn,
})
type PersonRow = ReturnType<typeof rowOf>

const asPeople = sql.raw(
  "p(id uuid, employee_number text, name text, email text, unit_id uuid, job text, role text, languages text[], starts_on date, leaves_on date)",
)

async function addUnits(ctx: Ctx, { newUnits }: Plan): Promise<void> {
  if (newUnits.length === 0) return
  await sql`insert into people_unit (id, code, name, parent_id, ancestors)
    select id, code, name, "parentId", ancestors from jsonb_to_recordset(${JSON.stringify(newUnits)}::jsonb)
      as u(id uuid, code text, name text, "parentId" uuid, ancestors uuid[])`.execute(ctx.db)
}

async function addPeople(ctx: Ctx, people: readonly PersonRow[]): Promise<void> {
  await sql`insert into people_person (id, employee_number, name, email, unit_id, job, role, languages, starts_on, leaves_on, made_at)
    select id, employee_number, name, email, unit_id, job, role, languages, starts_on, leaves_on, ${ctx.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as ${asPeople}`.execute(ctx.db)
}

/** First of all, as two people may swap theirs. */
async function freeAddresses(ctx: Ctx, people: readonly PersonRow[]): Promise<void> {
  if (people.length === 0) return
  await sql`update people_person person set email = null from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as ${asPeople}
    where person.id = p.id and person.email is distinct from p.email`.execute(ctx.db)
}

/** Who was away is back; who leaves is let go afterwards. */
async function changePeople(ctx: Ctx, people: readonly PersonRow[]): Promise<void> {
  const given = JSON.stringify(people)
  await sql`update people_person person set employee_number = p.employee_number, name = p.name, email = p.email, unit_id = p.unit_id,
      job = p.job, role = p.role, languages = p.languages, starts_on = p.starts_on, leaves_on = p.leaves_on, left_at = null
    from jsonb_to_recordset(${given}::jsonb) as ${asPeople} where person.id = p.id`.execute(ctx.db)
}

async function setLeads(ctx: Ctx, people: readonly PlannedPerson[]): Promise<void> {
  if (people.length === 0) return
  const given = JSON.stringify(people.map(({ id, unitId, leads }) => ({ id, unit_id: unitId, leads })))
  await sql`update people_unit unit set lead_id = null from jsonb_to_recordset(${given}::jsonb) as p(id uuid, unit_id uuid, leads bool)
    where unit.id = p.unit_id and unit.lead_id = p.id and not p.leads`.execute(ctx.db)
  await sql`update people_unit unit set lead_id = p.id from jsonb_to_recordset(${given}::jsonb) as p(id uuid, unit_id uuid, leads bool)
    where unit.id = p.unit_id and p.leads`.execute(ctx.db)
}
