import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getOpenUnit } from "./get-open-unit.ts"

/** A closed unit is there again, in its old place, without a lead. */
export async function reopenUnit(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const unit = await ctx.db
      .selectFrom("people_unit")
      .select(["name", "parent_id"])
      .where("id", "=", id)
      .where("retired_at", "is not", null)
      .forUpdate()
      .executeTakeFirst()
    if (!unit) throw notFound("This closed unit")
    if (unit.parent_id) {
      await getOpenUnit(ctx, unit.parent_id, "The unit above")
      await refuseNamesake(ctx, unit.parent_id, unit.name)
    }
    await ctx.db.updateTable("people_unit").set({ retired_at: null }).where("id", "=", id).execute()
    await record(ctx, "unit-reopened", "unit", id)
    changed(ctx, "people", "units")
  })
}

async function refuseNamesake(ctx: Ctx, parentId: string, name: string): Promise<void> {
  const other = await ctx.db
    .selectFrom("people_unit")
    .select("id")
    .where("parent_id", "=", parentId)
    .where("retired_at", "is", null)
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", name.toLowerCase()))
    .executeTakeFirst()
  if (other)
    throw new Refusal("unit-name-taken", "A unit beside it bears this name by now. Give that one another name first.")
}
