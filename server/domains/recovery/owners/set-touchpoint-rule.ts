import { listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { findTouchpoint } from "../complaints/place-of-complaint.ts"

/** Says who answers for a touchpoint and what it takes; without either there is no rule. */
export async function setTouchpointRule(
  ctx: Ctx,
  touchpointId: string,
  { unitId, skill }: { unitId: string | null; skill: string | null },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (!(await findTouchpoint(ctx, touchpointId))) throw notFound("This touchpoint")
    if (unitId && !(await listUnitsFlat(ctx)).some(({ id }) => id === unitId)) throw notFound("This unit")
    if (unitId === null && skill === null)
      await ctx.db.deleteFrom("recovery_touchpoint_rule").where("touchpoint_id", "=", touchpointId).execute()
    else {
      const row = { unit_id: unitId, skill, changed_at: ctx.now(), changed_by: actorId(ctx) }
      await ctx.db
        .insertInto("recovery_touchpoint_rule")
        .values({ touchpoint_id: touchpointId, ...row })
        .onConflict((conflict) => conflict.column("touchpoint_id").doUpdateSet(row))
        .execute()
    }
    await record(ctx, "touchpoint-rule-set", "touchpoint", touchpointId, { unitId })
    changed(ctx, "touchpoint-rules")
  })
}
