import type { WrittenCheck } from "#contracts/check.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStandardForUpdate } from "../get-standard-for-update.ts"
import { checks } from "../ledgers.ts"
import { listChecks } from "./in-force.ts"

/** Writes the one question that tells whether a standard was read, or (null) does without from now on. What was asked before stays in the ledger. */
export async function writeCheck(ctx: Ctx, standardId: string, check: WrittenCheck | null): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getStandardForUpdate(ctx, standardId)
    const before = (await listChecks(ctx, [standardId])).get(standardId)
    const kept = check ?? (before && { ...before, rightAnswer: before.right_answer })
    if (!kept) return
    await append(
      ctx,
      checks,
      ctx.db.insertInto("standards_check").values({
        id: newId(ctx),
        standard_id: standardId,
        question: kept.question,
        answers: kept.answers,
        right_answer: kept.rightAnswer,
        withdrawn: check === null,
        written_at: ctx.now(),
        written_by: actorId(ctx),
      }),
    )
    await record(ctx, check ? "check-written" : "check-withdrawn", "standard", standardId)
    changed(ctx, "standards", "me")
  })
}
