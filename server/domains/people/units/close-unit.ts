import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/**
 * A unit is closed: it is offered nowhere any more, and what was measured and done in it stays. It must be empty first, as closing moves nobody.
 * The top unit is the organisation and cannot be closed.
 */
export async function closeUnit(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const unit = await ctx.db
      .selectFrom("people_unit")
      .select("parent_id")
      .where("id", "=", id)
      .where("retired_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (!unit) throw notFound("This unit")
    if (unit.parent_id === null)
      throw new Refusal("unit-is-top", "The top unit is the organisation itself. Change its name instead.")
    await refuseInhabited(ctx, id)
    await ctx.db.updateTable("people_unit").set({ retired_at: ctx.now(), lead_id: null }).where("id", "=", id).execute()
    await record(ctx, "unit-closed", "unit", id)
    changed(ctx, "people", "units")
  })
}

async function refuseInhabited(ctx: Ctx, id: string): Promise<void> {
  const { rows } = await sql<{ people: number; units: number; devices: number }>`select
    (select count(*)::int from people_person where unit_id = ${id} and left_at is null) as people,
    (select count(*)::int from people_unit where parent_id = ${id} and retired_at is null) as units,
    (select count(*)::int from people_device where unit_id = ${id} and ended_at is null) as devices`.execute(ctx.db)
  const { people = 0, units = 0, devices = 0 } = rows[0] ?? {}
  if (people > 0)
    throw new Refusal("unit-has-people", "People work in this unit. Give them another one first, then close it.")
  if (units > 0) throw new Refusal("unit-has-units", "There are units below this one. Close those first.")
  if (devices > 0) throw new Refusal("unit-has-devices", "A shared device belongs to this unit. End it first.")
}
