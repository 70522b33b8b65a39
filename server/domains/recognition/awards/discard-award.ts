import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustBeDraft } from "./award.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"

/** Throws an award away that has not been announced. */
export async function discardAward(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award } = await getAwardForUpdate(ctx, id)
    mustBeDraft(award)
    await ctx.db.deleteFrom("recognition_award_criterion").where("award_id", "=", id).execute()
    await ctx.db.deleteFrom("recognition_award_member").where("award_id", "=", id).execute()
    await ctx.db.deleteFrom("recognition_award").where("id", "=", id).execute()
    await record(ctx, "award-discarded", "award", id)
    changed(ctx, "awards")
  })
}
