import { getReach, listUnitsFlat, reaches, type Unit } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"

/** A team's card is read by its own people and by those who reach it; swapped by those who reach it. */
export async function viewOf(ctx: Ctx, unitId: string): Promise<{ unit: Unit; swap: boolean }> {
  const person = personOf(ctx)
  const [units, reach] = await Promise.all([listUnitsFlat(ctx), getReach(ctx, person)])
  const unit = units.find(({ id }) => id === unitId)
  const swap = reaches(reach, unitId)
  if (!unit || !(swap || person.unitId === unitId)) throw notFound("This team's line-up")
  return { unit, swap }
}

export async function mustSwap(ctx: Ctx, unitId: string): Promise<void> {
  const { swap } = await viewOf(ctx, unitId)
  if (!swap) throw forbidden("swapped-by-lead", "The team's lead swaps parts of its card.")
}
