import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { causeIn, changeTree } from "./change-tree.ts"

/** Chosen no more; the cases that have it keep it. */
export const retireCause = (ctx: Ctx, id: string) => setRetired(ctx, id, true)

export const bringBackCause = (ctx: Ctx, id: string) => setRetired(ctx, id, false)

async function setRetired(ctx: Ctx, id: string, retired: boolean): Promise<void> {
  await changeTree(ctx, async (ctx, tree) => {
    if (causeIn(tree, id).retired === retired) return
    await ctx.db
      .updateTable("recovery_cause")
      .set({ retired_at: retired ? ctx.now() : null })
      .where("id", "=", id)
      .execute()
    await record(ctx, retired ? "cause-retired" : "cause-brought-back", "cause", id)
  })
}
