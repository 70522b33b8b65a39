import { type MeasureKey, markChange } from "#measures"
import { dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustAnswerForFix } from "../access.ts"
import { fixDone } from "../events.ts"
import { gatherCases } from "./plan-fix.ts"

/** The fix is done: it is marked on the chart it should move, and those who raised it can be told. Once done, it stays done. */
export async function finishFix(ctx: Ctx, fixId: string, doneOn: string, weDid: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const fix = await ctx.db
      .selectFrom("recovery_fix")
      .selectAll()
      .where("id", "=", fixId)
      .forUpdate()
      .executeTakeFirst()
    if (!fix) throw notFound("This fix")
    const answers = { ownerId: fix.owner_id, unitId: fix.unit_id }
    await mustAnswerForFix(ctx, answers, () =>
      forbidden("fix-done-by-its-owner", "Its owner or the lead of its unit says that this fix is done."),
    )
    if (fix.done_on !== null) return
    if (doneOn > (await dayAt(ctx, fix.unit_id, ctx.now())))
      throw new Refusal("not-done-yet", "A fix is done today or was done before. Say so on the day.", { status: 400 })
    await ctx.db.updateTable("recovery_fix").set({ done_on: doneOn, we_did: weDid }).where("id", "=", fixId).execute()
    await gatherCases(ctx, fixId)
    await markChange(ctx, {
      measure: fix.measure as MeasureKey,
      unitId: fix.unit_id,
      ...(fix.touchpoint_id && { dims: { touchpoint: fix.touchpoint_id } }),
      day: doneOn,
      words: fix.title,
      cause: { kind: "fix", id: fixId },
    })
    await record(ctx, "fix-done", "fix", fixId, { doneOn })
    await announce(ctx, fixDone, { fixId })
    changed(ctx, "fixes", "measures")
  })
}
