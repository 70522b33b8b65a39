import { stringify } from "csv-stringify/sync"
import { importPeople, listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { keepSetting } from "#platform/config/settings.ts"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { setUpOrganisation } from "../../server/domains/people/organisation/set-up-organisation.ts"
import { hashOfSecret } from "../../server/domains/people/secret.ts"
import { addUnit } from "../../server/domains/people/units/add-unit.ts"
import type { Employee } from "../airline/people.ts"
import type { Calendar } from "./calendar.ts"
import type { Colleague } from "./ground.ts"
import type { Plan, PlannedUnit } from "./plan.ts"

/**
 * Sets the organisation up with its first administrator, its units, everyone who works there by the import of people, and a password for some. Throws
 * `already-set-up` where somebody did that before. The ctx's clock stands at the beginning of the sample's time.
 */
export async function openOrganisation(
  ctx: Ctx,
  calendar: Calendar,
  plan: Plan,
): Promise<{ people: Colleague[]; unitIds: Map<string, string> }> {
  const { identity, people, password } = plan
  const system = asSystem(ctx)
  const first = people.find(({ role }) => role === "administrator")
  if (!first?.email) throw new Error("A sample needs an administrator with an e-mail address")
  await setUpOrganisation(system, {
    organisation: identity,
    administrator: { name: first.name, email: first.email, password },
  })
  await keepSetting(system, "organisation", { ...identity, sample: plan.kind })
  const unitIds = await addUnits(system, plan.units)
  const { counts, bad } = await importPeople(system, { csv: fileOf(people, calendar), complete: false })
  if (counts.bad > 0) throw new Error(`The sample's own file of people is wrong: ${bad[0]?.reason}`)
  const here = await readPeople(system, people, unitIds)
  const named = here.filter((person) => plan.logins.includes(person.name) && person.role !== "administrator")
  await givePasswords(system, named, password)
  return { people: here, unitIds }
}

async function addUnits(ctx: Ctx, units: readonly PlannedUnit[]): Promise<Map<string, string>> {
  const ids = new Map((await listUnitsFlat(ctx)).map(({ code, id }) => [code, id]))
  for (const { code, name, above, kind, timeZone } of units)
    ids.set(code, await addUnit(ctx, { code, name, parentId: ids.get(above) ?? null, kind, timeZone }))
  return ids
}

function fileOf(people: readonly Employee[], calendar: Calendar): string {
  const header = ["employee_number", "name", "email", "unit", "unit_lead", "job", "role", "languages", "starts_on"]
  const rows = people.map((person) => [
    person.number,
    person.name,
    person.email ?? "",
    person.unit,
    person.leads ? "yes" : "no",
    person.job,
    person.role,
    person.languages.join(" "),
    calendar.day(person.startedDaysAgo),
  ])
  return stringify([header, ...rows])
}

async function readPeople(
  ctx: Ctx,
  people: readonly Employee[],
  unitIds: ReadonlyMap<string, string>,
): Promise<Colleague[]> {
  const rows = await ctx.db.selectFrom("people_person").select(["id", "employee_number"]).execute()
  const ids = new Map(rows.map((row) => [row.employee_number, row.id]))
  return people.map((person) => ({
    ...person,
    id: ids.get(person.number) as string,
    unitId: unitIds.get(person.unit) as string,
  }))
}

async function givePasswords(ctx: Ctx, people: readonly Colleague[], password: string): Promise<void> {
  const rows = await Promise.all(
    people.map(async ({ id }) => ({ person_id: id, hash: await hashOfSecret(password), changed_at: ctx.now() })),
  )
  if (rows.length > 0) await ctx.db.insertInto("people_password").values(rows).execute()
  for (const { id } of people) await record(ctx, "password-reset", "person", id)
}
