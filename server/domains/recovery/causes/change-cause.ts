import { listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { causeIn, changeTree, mustBeAlone } from "./change-tree.ts"

export type CauseSaid = { name: string; avoidable: boolean; unitId: string | null }

/** A cause of the organisation's own, before any case has it. */
export async function addCause(ctx: Ctx, said: CauseSaid & { parentId: string | null }): Promise<string> {
  return changeTree(ctx, async (ctx, tree) => {
    if (said.parentId !== null) causeIn(tree, said.parentId)
    await mustBeUnit(ctx, said.unitId)
    const id = newId(ctx)
    mustBeAlone(tree, { id, ...said })
    const { name, avoidable, unitId, parentId } = said
    await ctx.db
      .insertInto("recovery_cause")
      .values({ id, name, avoidable, unit_id: unitId, parent_id: parentId, made_at: ctx.now() })
      .execute()
    await record(ctx, "cause-added", "cause", id)
    return id
  })
}

/** What it is called, whether it could be avoided, and whose process it lies in. */
export async function changeCause(ctx: Ctx, id: string, said: CauseSaid): Promise<void> {
  await changeTree(ctx, async (ctx, tree) => {
    const cause = causeIn(tree, id)
    await mustBeUnit(ctx, said.unitId)
    mustBeAlone(tree, { ...cause, name: said.name })
    await ctx.db
      .updateTable("recovery_cause")
      .set({ name: said.name, avoidable: said.avoidable, unit_id: said.unitId })
      .where("id", "=", id)
      .execute()
    await record(ctx, "cause-changed", "cause", id, { avoidable: said.avoidable, unitId: said.unitId })
  })
}

async function mustBeUnit(ctx: Ctx, unitId: string | null): Promise<void> {
  if (unitId !== null && !(await listUnitsFlat(ctx)).some(({ id }) => id === unitId)) throw notFound("This unit")
}
