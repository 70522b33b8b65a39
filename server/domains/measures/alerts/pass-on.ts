import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { alertOwner } from "./alert-owner.ts"

/** What somebody was told of and left behind is passed on to whoever answers for it now; they find it in My day. */
export async function passOn(ctx: Ctx): Promise<void> {
  const { rows } = await sql<{ id: string; unit_id: string | null; touchpoint_id: string | null }>`
    select a.id, a.unit_id, a.touchpoint_id from measures_alert a join people_person person on person.id = a.told_to
    where a.looked_at is null and person.left_at is not null order by a.id limit 200`.execute(ctx.db)
  for (const { id, unit_id, touchpoint_id } of rows) {
    const owner = await alertOwner(ctx, { unitId: unit_id, touchpointId: touchpoint_id })
    await ctx.db.updateTable("measures_alert").set({ told_to: owner }).where("id", "=", id).execute()
  }
}
