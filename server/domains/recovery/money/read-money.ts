import type { MoneyFilters, MoneyRead } from "#contracts/money.ts"
import type { Ctx } from "#platform/ctx.ts"
import { costEach, handlingCost } from "./cost.ts"
import { readClosed, readKept, readRemedies } from "./money-queries.ts"
import { openMoney } from "./open-money.ts"

/** What service and recovery cost. Everyone who leads reads all of it, as they do what customers bring. Throws not-found for an unknown unit. */
export async function readMoney(ctx: Ctx, filters: MoneyFilters): Promise<MoneyRead> {
  const { unit, currency, assumptions, asked, rangeOf } = await openMoney(ctx, filters)
  const [remedies, cases, kept] = await Promise.all([
    readRemedies(ctx, asked),
    readClosed(ctx, asked),
    readKept(ctx, asked),
  ])
  const handling = handlingCost(cases.closed, rangeOf("minutes-a-case"), rangeOf("an-hour"))
  return {
    from: asked.from,
    to: asked.to,
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
