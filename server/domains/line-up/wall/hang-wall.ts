import type { WallPart } from "#contracts/wall.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getUnitForWall } from "./wall-access.ts"
import { tokenOf } from "./wall-link.ts"

export type WallPlan = { name: string; parts: readonly WallPart[]; seconds: number }

/** Hangs a wall for a unit, and returns what its link is made of. Throws not-found for a unit beyond the caller's reach. */
export async function hangWall(ctx: Ctx, plan: WallPlan & { unitId: string }): Promise<{ id: string; token: string }> {
  return inTransaction(ctx, async (ctx) => {
    const unit = await getUnitForWall(ctx, plan.unitId)
    const wall = { id: newId(ctx), hung_at: ctx.now(), link_version: 1 }
    await ctx.db
      .insertInto("line_up_wall")
      .values({
        ...wall,
        unit_id: unit.id,
        name: plan.name,
        parts: [...plan.parts],
        seconds: plan.seconds,
        hung_by: personOf(ctx).id,
      })
      .execute()
    await record(ctx, "wall-hung", "wall", wall.id, { unitId: unit.id })
    changed(ctx, "walls")
    return { id: wall.id, token: tokenOf(ctx, wall) }
  })
}
