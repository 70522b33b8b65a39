import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { mostLevels, whyNotUnder } from "./cause-tree.ts"
import { causeIn, changeTree, mustBeAlone } from "./change-tree.ts"

/** Hangs a cause, with all below it, under another, or at the top. */
export async function moveCause(ctx: Ctx, id: string, parentId: string | null): Promise<void> {
  await changeTree(ctx, async (ctx, tree) => {
    const cause = causeIn(tree, id)
    if (parentId !== null) causeIn(tree, parentId)
    if (cause.parentId === parentId) return
    const why = whyNotUnder(tree, id, parentId)
    if (why === "itself")
      throw new Refusal("cause-in-itself", "A cause cannot hang under itself, nor under one that hangs under it.")
    if (why === "too-deep")
      throw new Refusal("tree-too-deep", `The tree has ${mostLevels} levels at most. Hang it higher up.`, {
        told: { levels: mostLevels },
      })
    mustBeAlone(tree, { ...cause, parentId })
    await ctx.db.updateTable("recovery_cause").set({ parent_id: parentId }).where("id", "=", id).execute()
    await record(ctx, "cause-moved", "cause", id, { from: cause.parentId, to: parentId })
  })
}
