import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** One who works here now. */
export type Colleague = { id: string; name: string; job: string; unitId: string }

export type PersonHere = Colleague & { email: string | null; role: Role; left: boolean }

/** Everyone who works here now, by name; with a unit, those of that unit and of the units below it. */
export async function listRoster(ctx: Ctx, unitId?: string): Promise<Colleague[]> {
  let people = ctx.db
    .selectFrom("people_person as person")
    .select(["person.id", "person.name", "person.job", "person.unit_id as unitId"])
    .where("person.left_at", "is", null)
    .orderBy("person.name")
  if (unitId !== undefined)
    people = people.where((eb) =>
      eb.exists(
        eb
          .selectFrom("people_unit as unit")
          .select("unit.id")
          .whereRef("unit.id", "=", "person.unit_id")
          .where(sql<boolean>`unit.ancestors @> array[${unitId}::uuid]`),
      ),
    )
  return people.execute()
}

/** One person, also one who has left. Throws not-found. */
export async function getPerson(ctx: Ctx, id: string): Promise<PersonHere> {
  const row = await ctx.db
    .selectFrom("people_person")
    .select(["id", "name", "job", "unit_id", "email", "role", "left_at"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This person")
  return {
    id: row.id,
    name: row.name,
    job: row.job,
    unitId: row.unit_id,
    email: row.email,
    role: row.role as Role,
    left: row.left_at !== null,
  }
}
