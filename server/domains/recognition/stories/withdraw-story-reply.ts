import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { readerOf } from "./reader.ts"
import type { Reader } from "./story.ts"

/** Whether a reply is this person's to take off the board: their own, or any as a steward. */
export const mayWithdrawReply = (reader: Reader, byId: string): boolean => byId === reader.personId || reader.reviews

/** Takes a reply to a story off the board; the row stays. Withdrawing again changes nothing. */
export async function withdrawStoryReply(ctx: Ctx, replyId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recognition_story_reply")
      .select(["story_id", "by_id", "withdrawn_at"])
      .where("id", "=", replyId)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This reply")
    const reader = await readerOf(ctx)
    if (!mayWithdrawReply(reader, found.by_id))
      throw forbidden("story-reply-of-another", "Whoever wrote this reply can take it back, and so can a steward.")
    if (found.withdrawn_at) return
    await ctx.db
      .updateTable("recognition_story_reply")
      .set({ withdrawn_at: ctx.now(), withdrawn_by: reader.personId })
      .where("id", "=", replyId)
      .execute()
    await record(ctx, "story-reply-withdrawn", "story", found.story_id, { replyId })
    changed(ctx, "stories")
  })
}
