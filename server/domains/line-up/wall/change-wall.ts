import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { WallPlan } from "./hang-wall.ts"
import { getWallForUpdate } from "./wall-access.ts"

/** Changes what a wall shows; its screen follows by itself. Throws not-found. */
export async function changeWall(ctx: Ctx, id: string, { name, parts, seconds }: WallPlan): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getWallForUpdate(ctx, id)
    await ctx.db
      .updateTable("line_up_wall")
      .set({ name, parts: [...parts], seconds })
      .where("id", "=", id)
      .execute()
    await record(ctx, "wall-changed", "wall", id)
    changed(ctx, "walls")
  })
}
