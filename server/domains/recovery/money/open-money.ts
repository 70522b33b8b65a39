import type { MoneyFilters } from "#contracts/money.ts"
import { readAssumptions, yearUnlessTold } from "#measures"
import { listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** What every reading of money begins with: where, when, in what, and what is assumed. Throws not-found for an unknown unit. */
export async function openMoney(ctx: Ctx, filters: MoneyFilters) {
  const units = await listUnitsFlat(ctx)
  const unit = filters.unit ? units.find(({ id }) => id === filters.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const [{ currency, timeZone }, days, assumptions] = await Promise.all([
    getOrganisation(ctx),
    yearUnlessTold(ctx, filters),
    readAssumptions(ctx, { "minutes-a-case": filters.minutesACase, "an-hour": filters.anHour }),
  ])
  return {
    unit,
    currency,
    assumptions,
    asked: { ...days, timeZone, currency, unitId: unit?.id ?? null },
    rangeOf: (name: string) => assumptions.find((one) => one.name === name)?.range ?? null,
  }
}
