import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getWallForUpdate } from "./wall-access.ts"

/** Takes a wall down: its link holds no longer. Throws not-found. */
export async function takeWallDown(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getWallForUpdate(ctx, id)
    await ctx.db.updateTable("line_up_wall").set({ taken_down_at: ctx.now() }).where("id", "=", id).execute()
    await record(ctx, "wall-taken-down", "wall", id)
    changed(ctx, "walls")
  })
}
