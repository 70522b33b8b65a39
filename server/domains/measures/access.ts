import { getReach, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import type { Viewer } from "./protection.ts"
import type { UnitTree } from "./unit-tree.ts"

/**
 * Everyone sees the measure of every unit that is large enough. Of a small one only its own people and those whose reach it is in; programs see what
 * everyone sees, and the house itself sees all.
 */
export async function viewerOf(ctx: Ctx, tree: UnitTree): Promise<Viewer> {
  const { actor } = ctx
  if (actor.kind === "system") return { everything: true, sees: () => true }
  if (actor.kind !== "person") return { everything: false, sees: () => false }
  const reach = await getReach(ctx, actor)
  const own = new Set(tree.units.get(actor.unitId)?.ancestors ?? [actor.unitId])
  return { everything: reach.all, sees: (unitId) => own.has(unitId) || reaches(reach, unitId) }
}

/** Changes are marked by stewards everywhere and by leads in their reach. Throws forbidden. */
export async function mayMark(ctx: Ctx, unitId: string | null): Promise<void> {
  const reach = await getReach(ctx, personOf(ctx))
  if (!reaches(reach, unitId))
    throw forbidden("You may mark changes on the charts of the units you lead. Ask your lead or the culture owner.")
}
