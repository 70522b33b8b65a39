import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"

/** Puts a colleague's reply under a story on the board. Returns its id. */
export async function replyToStory(ctx: Ctx, storyId: string, words: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { story } = await getStoryForUpdate(ctx, storyId)
    if (story.state !== "published") throw notFound("This story")
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_story_reply")
      .values({ id, story_id: storyId, by_id: personOf(ctx).id, words, at: ctx.now() })
      .execute()
    await record(ctx, "story-replied", "story", storyId, { replyId: id })
    changed(ctx, "stories")
    return id
  })
}
