import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type AwardContent, mustBeDraft, mustFollow } from "./award.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { columnsOf, keepParts, mustBeKnown } from "./keep-content.ts"

/** Changes an award that has not been announced. */
export async function rewriteAward(ctx: Ctx, id: string, content: AwardContent): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, today } = await getAwardForUpdate(ctx, id)
    mustBeDraft(award)
    await mustBeKnown(ctx, content)
    mustFollow(content, today)
    await ctx.db.updateTable("recognition_award").set(columnsOf(content)).where("id", "=", id).execute()
    await keepParts(ctx, id, content)
    await record(ctx, "award-rewritten", "award", id)
    changed(ctx, "awards")
  })
}
