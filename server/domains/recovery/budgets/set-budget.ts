import { sql } from "kysely"
import type { z } from "zod"
import type { setRemedyBudget } from "#contracts/recovery.ts"
import { getReach, listUnitsFlat, reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { actorId, type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Sets what a unit may spend in a period, or changes it; told warnings begin anew, since another amount is another budget. */
export async function setBudget(
  ctx: Ctx,
  unitId: string,
  fromDay: string,
  { untilDay, amountMinor, firm }: z.output<typeof setRemedyBudget.body>,
): Promise<void> {
  if (untilDay < fromDay)
    throw new Refusal("period-backwards", "The last day comes on the first day or after it.", { status: 400 })
  await changing(ctx, unitId, async (ctx) => {
    const overlaps = await ctx.db
      .selectFrom("recovery_remedy_budget")
      .select("from_day")
      .where("unit_id", "=", unitId)
      .where("from_day", "!=", fromDay)
      .where("from_day", "<=", untilDay)
      .where("until_day", ">=", fromDay)
      .executeTakeFirst()
    if (overlaps)
      throw new Refusal(
        "periods-overlap",
        `This unit has a budget from ${overlaps.from_day} already. Choose days that do not touch it, or end that one first.`,
        { told: { day: overlaps.from_day } },
      )
    const { currency } = await getOrganisation(ctx)
    const row = { until_day: untilDay, amount_minor: amountMinor, currency, firm }
    const by = { set_at: ctx.now(), set_by: actorId(ctx) }
    await ctx.db
      .insertInto("recovery_remedy_budget")
      .values({ unit_id: unitId, from_day: fromDay, ...row, ...by })
      .onConflict((conflict) => conflict.columns(["unit_id", "from_day"]).doUpdateSet({ ...row, ...by }))
      .execute()
    await ctx.db
      .deleteFrom("recovery_remedy_budget_told")
      .where("unit_id", "=", unitId)
      .where("from_day", "=", fromDay)
      .execute()
    await record(ctx, "budget-set", "unit", unitId, { fromDay, untilDay, amountMinor, currency, firm })
  })
}

export async function removeBudget(ctx: Ctx, unitId: string, fromDay: string): Promise<void> {
  await changing(ctx, unitId, async (ctx) => {
    const gone = await ctx.db
      .deleteFrom("recovery_remedy_budget")
      .where("unit_id", "=", unitId)
      .where("from_day", "=", fromDay)
      .returning("from_day")
      .executeTakeFirst()
    if (gone) await record(ctx, "budget-removed", "unit", unitId, { fromDay })
  })
}

/** A budget is set by who leads above the unit, or reaches everything: nobody sets their own. One at a time for a unit. */
async function changing(ctx: Ctx, unitId: string, work: (ctx: Ctx) => Promise<void>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const [units, reach] = await Promise.all([listUnitsFlat(ctx), getReach(ctx, personOf(ctx))])
    const unit = units.find(({ id }) => id === unitId)
    if (!unit) throw notFound("This unit")
    if (!reaches(reach, unit.parentId))
      throw forbidden("budget-set-above", "Who leads above this unit sets its budget, or a steward or executive.")
    await sql`select pg_advisory_xact_lock(hashtextextended(${`budget ${unitId}`}, 0))`.execute(ctx.db)
    await work(ctx)
    changed(ctx, "budgets")
  })
}
