import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** Who may vote, and be nominated: those who work here now, in a unit and those below it or everywhere. Columns: id, email, name, locale. */
export const electorate = (unitId: string | null) => sql`
  select person.id, person.email, person.name, person.locale from people_person person join people_unit home on home.id = person.unit_id
  where person.left_at is null and (${unitId}::uuid is null or home.ancestors @> array[${unitId}::uuid])`

export async function countElectors(ctx: Ctx, unitId: string | null): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${electorate(unitId)}) elector`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}

export async function isElector(ctx: Ctx, unitId: string | null, personId: string): Promise<boolean> {
  const { rows } = await sql`select from (${electorate(unitId)}) elector where id = ${personId}`.execute(ctx.db)
  return rows.length > 0
}
