import { isLeadOf } from "#people"
import type { Ctx, PersonActor } from "#platform/ctx.ts"
import { type Budget, goesPast } from "./budget.ts"

/** The firm budget, highest up, that this cost would go past; undefined where none would be. */
export const firmBudgetPast = (budgets: readonly Budget[], cost: number): Budget | undefined =>
  budgets.findLast((budget) => budget.firm && goesPast(budget, cost))

/** Past a firm budget goes only who leads above its unit, or reaches everything. */
export async function mayPass(ctx: Ctx, budget: Budget | undefined, person: PersonActor): Promise<boolean> {
  if (!budget) return true
  if (person.role === "executive" || person.role === "steward" || person.role === "administrator") return true
  const above = await unitAbove(ctx, budget.unitId)
  return above !== null && (await isLeadOf(ctx, person.id, above))
}

export async function unitAbove(ctx: Ctx, unitId: string): Promise<string | null> {
  const unit = await ctx.db.selectFrom("people_unit").select("parent_id").where("id", "=", unitId).executeTakeFirst()
  return unit?.parent_id ?? null
}
