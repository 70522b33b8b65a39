import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { checkInRunsOutAfterDays } from "../cases/case.ts"
import { settleCase } from "../cases/settle-case.ts"

/** The round that closes cases whose customer was asked and has been silent since. It counts as not confirmed; whoever wrote instead of answering waits for us. */
export async function runOutCheckIns(ctx: Ctx): Promise<void> {
  const askedBefore = new Date(ctx.now().getTime() - checkInRunsOutAfterDays * 24 * 3_600_000)
  await inTransaction(ctx, async (ctx) => {
    const silent = await ctx.db
      .selectFrom("recovery_case")
      .selectAll()
      .where("state", "=", "answered")
      .where("answered_at", "<=", askedBefore)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("recovery_message as message")
              .select("message.id")
              .whereRef("message.case_id", "=", "recovery_case.id")
              .whereRef("message.at", ">=", "recovery_case.answered_at")
              .where("message.direction", "=", "in")
              .where("message.automatic", "=", false),
          ),
        ),
      )
      .orderBy("answered_at")
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const found of silent) await settleCase(ctx, found, "timed-out")
  })
}
