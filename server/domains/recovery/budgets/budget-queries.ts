import type { z } from "zod"
import type { listRemedyBudgets } from "#contracts/recovery.ts"
import { dayAt, getReach, listUnitsFlat, reaches } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { paceOf, passedOf, wordOf } from "./budget.ts"
import { readBudgets } from "./budget-ledger.ts"

const aYear = 366 * 86_400_000

/** The budgets that whoever leads may see, those of the last year, of now and to come: what was spent, what is left, and how that stands to the days. */
export async function listBudgets(ctx: Ctx): Promise<z.input<typeof listRemedyBudgets.reply>> {
  const [reach, units, { currency }, today, since] = await Promise.all([
    getReach(ctx, personOf(ctx)),
    listUnitsFlat(ctx),
    getOrganisation(ctx),
    dayAt(ctx, null, ctx.now()),
    dayAt(ctx, null, new Date(ctx.now().getTime() - aYear)),
  ])
  const budgets = await readBudgets(ctx, {
    unitIds: reach.all ? "all" : [...reach.unitIds],
    from: since,
    until: "9999-12-31",
  })
  const money = (minor: number) => ({ minor, currency })
  return {
    today,
    currency,
    budgets: budgets.map((budget) => {
      const passed = passedOf(budget, today)
      return {
        unit: { id: budget.unitId, name: budget.unitName },
        fromDay: budget.fromDay,
        untilDay: budget.untilDay,
        amount: money(budget.amount),
        spent: money(budget.spent),
        left: money(budget.amount - budget.spent),
        firm: budget.firm,
        word: wordOf(budget),
        passed,
        pace: paceOf(budget, passed),
      }
    }),
    maySetFor: units.filter(({ parentId }) => reaches(reach, parentId)).map(({ id, name }) => ({ id, name })),
  }
}
