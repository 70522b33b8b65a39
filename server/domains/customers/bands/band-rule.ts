import type { BandRule } from "#contracts/purchases.ts"
import type { Ctx } from "#platform/ctx.ts"

/** By what spending customers are banded; thirds, until the organisation has set amounts. */
export async function getBandRule(ctx: Ctx): Promise<BandRule> {
  const row = await ctx.db.selectFrom("customers_band_rule").selectAll().executeTakeFirst()
  if (!row) return { by: "thirds" }
  return {
    by: "amounts",
    middleFrom: Number(row.middle_from_minor),
    largeFrom: Number(row.large_from_minor),
    currency: row.currency,
  }
}
