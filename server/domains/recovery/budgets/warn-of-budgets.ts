import { ownerFor } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type Budget, newlyTrue } from "./budget.ts"
import { mailOfBudget } from "./budget-mail.ts"

/** Tells who leads a unit, once each, that its budget is nearly spent, and that it is spent. `budgets` as they stood before this cost, locked. */
export async function warnOfBudgets(ctx: Ctx, budgets: readonly Budget[], cost: number): Promise<void> {
  if (budgets.length > 0) changed(ctx, "budgets")
  for (const budget of budgets) {
    const word = newlyTrue(budget, cost).at(-1)
    if (!word) continue
    const personId = await ownerFor(ctx, budget.unitId)
    const told = await ctx.db
      .insertInto("recovery_remedy_budget_told")
      .values({ unit_id: budget.unitId, from_day: budget.fromDay, word, person_id: personId, at: ctx.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning("word")
      .executeTakeFirst()
    if (!told || (await getOrganisation(ctx)).sample) continue
    await mailOfBudget(ctx, personId, { ...budget, spent: budget.spent + cost }, word)
  }
}
