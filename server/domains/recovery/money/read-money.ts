import type { MoneyFilters, MoneyRead } from "#contracts/money.ts"
import { readAssumptions } from "#measures"
import { dayAt, listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { costEach, handlingCost } from "./cost.ts"
import { readClosed, readKept, readRemedies } from "./money-queries.ts"

const aYear = 364 * 86_400_000

/** What service and recovery cost. Everyone who leads reads all of it, as they do what customers bring. Throws not-found for an unknown unit. */
export async function readMoney(ctx: Ctx, filters: MoneyFilters): Promise<MoneyRead> {
  const units = await listUnitsFlat(ctx)
  const unit = filters.unit ? units.find(({ id }) => id === filters.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const { currency, timeZone } = await getOrganisation(ctx)
  const from = filters.from ?? (await dayAt(ctx, null, new Date(ctx.now().getTime() - aYear)))
  const to = filters.to ?? (await dayAt(ctx, null, ctx.now()))
  const asked = { from, to, timeZone, currency, unitId: unit?.id ?? null }
  const [remedies, cases, kept, assumptions] = await Promise.all([
    readRemedies(ctx, asked),
    readClosed(ctx, asked),
    readKept(ctx, asked),
    readAssumptions(ctx, { "minutes-a-case": filters.minutesACase, "an-hour": filters.anHour }),
  ])
  const rangeOf = (name: string) => assumptions.find((one) => one.name === name)?.range ?? null
  const handling = handlingCost(cases.closed, rangeOf("minutes-a-case"), rangeOf("an-hour"))
  return {
    from,
    to,
    unit: unit && { id: unit.id, name: unit.name },
    currency,
    assumptions,
    ...remedies,
    cases,
    handling,
    perCase: costEach(remedies.remedies.minor, handling, cases.closed),
    perConfirmed: costEach(remedies.remedies.minor, handling, cases.confirmed),
    kept,
  }
}
