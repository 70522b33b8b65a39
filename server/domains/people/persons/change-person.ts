import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { endTicketsOf } from "../passwords/keep-password.ts"
import { getOpenUnit } from "../units/get-open-unit.ts"
import { lockAdministrators, requireAdministrator } from "./administrators.ts"

export type PersonKept = {
  name: string
  email: string | null
  employeeNumber: string | null
  unitId: string
  job: string
  role: Role
  languages: string[]
  startsOn: string | null
  leavesOn: string | null
}

/** Changes what is kept of a person. The last administrator stays one. */
export async function changePerson(ctx: Ctx, id: string, kept: PersonKept): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockAdministrators(ctx)
    await refuseTaken(ctx, id, kept)
    await getOpenUnit(ctx, kept.unitId)
    await endTicketsMailedElsewhere(ctx, id, kept.email)
    const done = await ctx.db
      .updateTable("people_person")
      .set({
        name: kept.name,
        email: kept.email,
        employee_number: kept.employeeNumber,
        unit_id: kept.unitId,
        job: kept.job,
        role: kept.role,
        languages: kept.languages,
        starts_on: kept.startsOn,
        leaves_on: kept.leavesOn,
      })
      .where("id", "=", id)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw notFound("This person")
    await requireAdministrator(ctx)
    await record(ctx, "person-changed", "person", id, { role: kept.role, unitId: kept.unitId })
    changed(ctx, "people", "units")
  })
}

/** A link in a mail to an address that is no longer theirs opens nothing. */
async function endTicketsMailedElsewhere(ctx: Ctx, id: string, email: string | null): Promise<void> {
  const before = await ctx.db.selectFrom("people_person").select("email").where("id", "=", id).executeTakeFirst()
  if (before && before.email !== email) await endTicketsOf(ctx, id)
}

async function refuseTaken(ctx: Ctx, id: string, kept: PersonKept): Promise<void> {
  const { rows } = await sql<{ email: boolean; number: boolean }>`
    select coalesce(bool_or(lower(email) = lower(${kept.email})), false) as email,
      coalesce(bool_or(employee_number = ${kept.employeeNumber}), false) as number
    from people_person where id <> ${id} and (lower(email) = lower(${kept.email}) or employee_number = ${kept.employeeNumber})`.execute(
    ctx.db,
  )
  const taken = rows[0]
  const fields = [
    ...(taken?.email ? [{ path: "body.email", message: "Somebody else has this e-mail address." }] : []),
    ...(taken?.number ? [{ path: "body.employeeNumber", message: "Somebody else has this employee number." }] : []),
  ]
  if (fields.length > 0)
    throw new Refusal(
      "person-exists",
      "Somebody has this e-mail address or employee number already. Look them up, or give another.",
      { fields },
    )
}
