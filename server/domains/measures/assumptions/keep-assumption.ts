import { type AssumptionName, assumptionUnits, type Range } from "#contracts/assumptions.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Keeps an assumption as the organisation's own. Throws a refusal for a share above 1. */
export async function keepAssumption(ctx: Ctx, name: AssumptionName, { low, high }: Range): Promise<void> {
  if (assumptionUnits[name] === "share" && high > 1)
    throw new Refusal("share-above-one", "A share is at most 1: write 0.05 for five of a hundred.", { status: 400 })
  await inTransaction(ctx, async (ctx) => {
    const row = { low, high, changed_at: ctx.now(), changed_by: personOf(ctx).id }
    await ctx.db
      .insertInto("measures_assumption")
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column("name").doUpdateSet(row))
      .execute()
    await record(ctx, "assumption-kept", "assumption", null, { name, low, high })
    changed(ctx, "assumptions", "word-of-mouth", "money")
  })
}
