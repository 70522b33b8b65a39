import type { Role } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getOpenUnit } from "../units/get-open-unit.ts"

export type NewPerson = {
  name: string
  email: string | null
  employeeNumber: string | null
  unitId: string
  job: string
  role: Role
  languages?: string[]
  startsOn?: string | null
}

/** Adds one person. An e-mail address is not needed; where there is one, it and the employee number are each one person's. */
export async function addPerson(ctx: Ctx, person: NewPerson): Promise<string> {
  const id = newId(ctx)
  return inTransaction(ctx, async (ctx) => {
    await getOpenUnit(ctx, person.unitId)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto("people_person")
      .values({
        id,
        name: person.name,
        email: person.email,
        employee_number: person.employeeNumber,
        unit_id: person.unitId,
        job: person.job,
        role: person.role,
        languages: person.languages ?? [],
        starts_on: person.startsOn ?? null,
        made_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n)
      throw new Refusal(
        "person-exists",
        "Somebody has this e-mail address or employee number already. Look them up, or give another.",
      )
    await record(ctx, "person-added", "person", id, { role: person.role, unitId: person.unitId })
    changed(ctx, "people", "units")
    return id
  })
}
