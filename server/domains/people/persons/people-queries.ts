import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { maySetPin } from "../devices/access.ts"
import { getReach } from "../units/reach.ts"

const shown = (ctx: Ctx) =>
  ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .select([
      "person.id",
      "person.name",
      "person.employee_number",
      "person.email",
      "person.job",
      "person.role",
      "person.languages",
      "person.starts_on",
      "person.leaves_on",
      "person.left_at",
      "unit.id as unit_id",
      "unit.name as unit_name",
    ])

type Row = Awaited<ReturnType<ReturnType<typeof shown>["execute"]>>[number]

/** E-mail address, employee number and days are for administrators and the person alone. */
function asSeenBy(viewer: { id: string; role: Role }, row: Row) {
  const whole = viewer.role === "administrator" || viewer.id === row.id
  return {
    id: row.id,
    name: row.name,
    employeeNumber: whole ? row.employee_number : null,
    email: whole ? row.email : null,
    unit: { id: row.unit_id, name: row.unit_name },
    job: row.job,
    role: row.role as Role,
    languages: row.languages,
    startsOn: whole ? row.starts_on : null,
    leavesOn: whole ? row.leaves_on : null,
    left: row.left_at !== null,
  }
}

type PeopleFilter = {
  q?: string | undefined
  unit?: string | undefined
  left: "no" | "yes"
  after?: string | undefined
  limit: number
}

/** One page of people by name, and the cursor of the next. Every word of `q` must be found in the name or the job. */
export async function listPeople(ctx: Ctx, filter: PeopleFilter) {
  const viewer = personOf(ctx)
  let people = shown(ctx)
    .where("person.left_at", filter.left === "yes" ? "is not" : "is", null)
    .orderBy(sql`lower(person.name)`)
    .orderBy("person.id")
    .limit(filter.limit + 1)
  if (filter.unit) people = people.where(sql<boolean>`unit.ancestors @> array[${filter.unit}::uuid]`)
  for (const word of filter.q?.trim().split(/\s+/).filter(Boolean).slice(0, 8) ?? []) {
    const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`
    people = people.where((eb) =>
      eb.or([
        eb("person.name", "ilike", like),
        eb("person.job", "ilike", like),
        ...(viewer.role === "administrator"
          ? [eb("person.email", "ilike", like), eb("person.employee_number", "ilike", like)]
          : []),
      ]),
    )
  }
  if (filter.after)
    people = people.where(
      sql<boolean>`(lower(person.name), person.id) > (select lower(name), id from people_person where id = ${filter.after})`,
    )
  const rows = await people.execute()
  const items = rows.slice(0, filter.limit).map((row) => asSeenBy(viewer, row))
  return { items, next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null }
}

/** One colleague with what they lead; how they sign in is shown to those who may change it. */
export async function getPersonPage(ctx: Ctx, id: string) {
  const viewer = personOf(ctx)
  const row = await shown(ctx).where("person.id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This person")
  const [leads, signIn, reach] = await Promise.all([
    ctx.db.selectFrom("people_unit").select(["id", "name"]).where("lead_id", "=", id).orderBy("name").execute(),
    sql<{
      password: boolean
      pin: boolean
    }>`select exists (select from people_password where person_id = ${id}) as password,
      exists (select from people_pin where person_id = ${id}) as pin`.execute(ctx.db),
    getReach(ctx, viewer),
  ])
  const person = asSeenBy(viewer, row)
  const led = reach.all ? new Set<string>() : reach.unitIds
  const pinIsTheirs =
    !person.left && viewer.strength === "full" && maySetPin(viewer, { unitId: row.unit_id, role: person.role }, led)
  const has = pinIsTheirs ? signIn.rows[0] : undefined
  return { ...person, leads, hasPassword: has?.password ?? null, hasPin: has?.pin ?? null, maySetPin: pinIsTheirs }
}
