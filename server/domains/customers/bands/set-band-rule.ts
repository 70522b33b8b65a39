import type { BandRule } from "#contracts/purchases.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { recomputeBands } from "./recompute-bands.ts"

/** Sets by what spending customers are small, middle or large, and tells their bands anew. */
export async function setBandRule(ctx: Ctx, rule: BandRule): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.deleteFrom("customers_band_rule").execute()
    if (rule.by === "amounts")
      await ctx.db
        .insertInto("customers_band_rule")
        .values({ middle_from_minor: rule.middleFrom, large_from_minor: rule.largeFrom, currency: rule.currency })
        .execute()
    await record(ctx, "band-rule-set", "band-rule", null, rule)
    await recomputeBands(ctx)
  })
}
