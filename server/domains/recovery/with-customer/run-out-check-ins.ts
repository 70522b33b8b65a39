import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { checkInRunsOutAfterDays } from "../cases/case.ts"
import { settleCase } from "../cases/settle-case.ts"

/** The round that closes cases whose customer was asked and never answered. It counts as not confirmed. */
export async function runOutCheckIns(ctx: Ctx): Promise<void> {
  const askedBefore = new Date(ctx.now().getTime() - checkInRunsOutAfterDays * 24 * 3_600_000)
  await inTransaction(ctx, async (ctx) => {
    const silent = await ctx.db
      .selectFrom("recovery_case")
      .selectAll()
      .where("state", "=", "answered")
      .where("answered_at", "<=", askedBefore)
      .orderBy("answered_at")
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const found of silent) await settleCase(ctx, found, "timed-out")
  })
}
