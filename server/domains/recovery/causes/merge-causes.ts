import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { lineOf, mostLevels, whyNotUnder } from "./cause-tree.ts"
import { causeIn, changeTree, mustBeAlone } from "./change-tree.ts"

/**
 * Two causes were one: cases, fixes and what hangs below go over to the one that stays; the other is retired, and says into which it went. Repeated, it
 * changes nothing.
 */
export async function mergeCauses(ctx: Ctx, id: string, intoId: string): Promise<void> {
  await changeTree(ctx, async (ctx, tree) => {
    const into = causeIn(tree, intoId)
    if (tree.get(id)?.mergedInto === intoId) return
    causeIn(tree, id)
    if (id === intoId || lineOf(tree, intoId).includes(id))
      throw new Refusal(
        "merge-into-itself",
        "A cause goes into another that does not hang under it. Move that one out first.",
      )
    if (into.retired) throw new Refusal("merge-into-retired", "That cause is retired. Bring it back first.")
    const below = [...tree.values()].filter(({ parentId }) => parentId === id)
    for (const child of below) {
      mustBeAlone(tree, { ...child, parentId: intoId })
      if (whyNotUnder(tree, child.id, intoId) === "too-deep")
        throw new Refusal(
          "merged-too-deep",
          `The tree has ${mostLevels} levels at most. Move what hangs below it first.`,
          {
            told: { levels: mostLevels },
          },
        )
    }
    const { numUpdatedRows } = await ctx.db
      .updateTable("recovery_case")
      .set({ cause_id: intoId })
      .where("cause_id", "=", id)
      .executeTakeFirstOrThrow()
    await ctx.db.updateTable("recovery_fix").set({ cause_id: intoId }).where("cause_id", "=", id).execute()
    await ctx.db.updateTable("recovery_cause").set({ parent_id: intoId }).where("parent_id", "=", id).execute()
    await ctx.db
      .updateTable("recovery_cause")
      .set((eb) => ({ merged_into: intoId, retired_at: eb.fn.coalesce("retired_at", eb.val(ctx.now())) }))
      .where("id", "=", id)
      .execute()
    // What went into this one before goes on to where it is now.
    await ctx.db.updateTable("recovery_cause").set({ merged_into: intoId }).where("merged_into", "=", id).execute()
    await record(ctx, "causes-merged", "cause", intoId, { from: id, cases: Number(numUpdatedRows) })
  })
}
