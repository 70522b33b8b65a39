import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** A person who had left works here again. They need a new password or PIN. */
export async function bringPersonBack(ctx: Ctx, personId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const left = await ctx.db
      .selectFrom("people_person")
      .innerJoin("people_unit as unit", "unit.id", "people_person.unit_id")
      .select(["unit.retired_at as unitClosedAt"])
      .where("people_person.id", "=", personId)
      .executeTakeFirst()
    if (left?.unitClosedAt)
      throw new Refusal(
        "unit-closed",
        "The unit they worked in is closed. Open it again, or give them another one first.",
      )
    const back = await ctx.db
      .updateTable("people_person")
      .set({ left_at: null, leaves_on: null })
      .where("id", "=", personId)
      .where("left_at", "is not", null)
      .executeTakeFirst()
    if (back.numUpdatedRows === 0n) throw notFound("This person")
    await record(ctx, "person-back", "person", personId)
    changed(ctx, "people", "units")
  })
}
