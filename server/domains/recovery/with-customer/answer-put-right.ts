import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { afterVerdict, type CaseState } from "../cases/case.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"
import { reopenCase, settleCase, uncount } from "../cases/settle-case.ts"
import { appeal, isFinal } from "../closing/appeal.ts"
import { verdicts } from "../ledgers.ts"
import { getCaseOfLink } from "./case-of-link.ts"

/** `tellMe`: they agreed to be told whether what is changed because of it has helped. */
type Answer = { putRight: boolean; words: string; tellMe?: boolean }

/** The customer says whether it was put right. The same answer twice (a double tap, a retry) changes nothing. */
export async function answerPutRight(ctx: Ctx, answer: Answer): Promise<CaseState> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseOfLink(ctx, { forUpdate: true })
    if (answer.tellMe && !found.wants_word)
      await ctx.db.updateTable("recovery_case").set({ wants_word: true }).where("id", "=", found.id).execute()
    if (await repeats(ctx, found, answer)) return found.state as CaseState
    const { state, reopens } = afterVerdict(found.state as CaseState, answer.putRight)
    await append(
      ctx,
      verdicts,
      ctx.db
        .insertInto("recovery_verdict")
        .values({ id: newId(ctx), case_id: found.id, put_right: answer.putRight, words: answer.words, at: ctx.now() }),
    )
    await record(ctx, "verdict-given", "case", found.id, { putRight: answer.putRight })
    if (state === "closed" && found.closure !== "confirmed") {
      await uncount(ctx, found)
      await settleCase(ctx, found, "confirmed")
    }
    if (reopens && isFinal(found)) await appeal(ctx, found)
    else if (reopens) await reopenCase(ctx, found)
    changed(ctx, "cases", `case:${found.id}`, `person:${found.owner_id}`)
    return state
  })
}

async function repeats(ctx: Ctx, found: LockedCase, answer: Answer): Promise<boolean> {
  const last = await ctx.db
    .selectFrom("recovery_verdict")
    .select(["put_right", "words", "at"])
    .where("case_id", "=", found.id)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last || last.put_right !== answer.putRight || last.words !== answer.words) return false
  if (answer.putRight) return found.state === "closed" && found.closure === "confirmed"
  return found.state === "open"
}
