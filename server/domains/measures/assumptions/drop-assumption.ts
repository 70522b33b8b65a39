import type { AssumptionName } from "#contracts/assumptions.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Gives up the organisation's own assumption; nothing happens where there is none. */
export async function dropAssumption(ctx: Ctx, name: AssumptionName): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const dropped = await ctx.db.deleteFrom("measures_assumption").where("name", "=", name).executeTakeFirst()
    if (dropped.numDeletedRows === 0n) return
    await record(ctx, "assumption-dropped", "assumption", null, { name })
    changed(ctx, "assumptions", "word-of-mouth", "money")
  })
}
