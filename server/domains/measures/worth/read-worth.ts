import { type Worth, type WorthFilters, worthScores } from "#contracts/worth.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { addDays, daysBetween } from "../days/period.ts"
import { yearUnlessTold } from "../days/year-unless-told.ts"
import { readLandmarked } from "./landmark-queries.ts"
import { enoughOfAKind, worthOf } from "./worth.ts"

/** What customers bought in the second half of some days, by what they had answered in the first. */
export async function readWorth(ctx: Ctx, filters: WorthFilters): Promise<Worth> {
  const { from, to } = await yearUnlessTold(ctx, filters)
  const middle = addDays(from, Math.max(0, Math.floor(daysBetween(from, to) / 2)))
  const { timeZone, currency } = await getOrganisation(ctx)
  const known = await readLandmarked(ctx, { from, middle, to, timeZone, currency })
  const many = (score: (typeof worthScores)[number]) => known.get(score)?.length ?? 0
  const [fullest] = worthScores.toSorted((a, b) => many(b) - many(a))
  const score = filters.score ?? (fullest !== undefined && many(fullest) > 0 ? fullest : null)
  const customers = score === null ? [] : (known.get(score) ?? [])
  return {
    from,
    to,
    middle,
    currency,
    score,
    customers: customers.length,
    needed: enoughOfAKind,
    ...worthOf(score ?? "csat", customers),
  }
}
