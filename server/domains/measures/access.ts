import { getReach, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import type { Standing } from "./protection/small-units.ts"
import type { UnitTree } from "./unit-tree.ts"

/** Who looks: whether they see all there is, and otherwise how they stand to units. */
export type Viewer = Standing & { everything: boolean }

/**
 * Everyone sees the measure of every unit that is large enough. Of their own unit its people, and of their reach leads, see all; a small unit above is also
 * shown to those who are part of it. Programs see what everyone sees, and the house itself sees all.
 */
export async function viewerOf(ctx: Ctx, tree: UnitTree): Promise<Viewer> {
  const { actor } = ctx
  if (actor.kind === "system") return { everything: true, owns: () => true, belongs: () => true }
  if (actor.kind !== "person") return { everything: false, owns: () => false, belongs: () => false }
  const reach = await getReach(ctx, actor)
  const around = new Set(tree.units.get(actor.unitId)?.ancestors)
  return {
    everything: reach.all,
    owns: (unitId) => unitId === actor.unitId || reaches(reach, unitId),
    belongs: (unitId) => around.has(unitId),
  }
}

/** Changes are marked by stewards everywhere and by leads in their reach. Throws forbidden. */
export async function mayMark(ctx: Ctx, unitId: string | null): Promise<void> {
  const reach = await getReach(ctx, personOf(ctx))
  if (!reaches(reach, unitId))
    throw forbidden(
      "marks-of-own-units",
      "You may mark changes on the charts of the units you lead. Ask your lead or a steward.",
    )
}
