import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStoryForUpdate } from "../get-story-for-update.ts"

/** Takes a story off the public page. Doing it again changes nothing. */
export async function closeStoryPage(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getStoryForUpdate(ctx, id)
    const { numDeletedRows } = await ctx.db
      .deleteFrom("recognition_story_page")
      .where("story_id", "=", id)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return
    await record(ctx, "story-page-closed", "story", id)
    changed(ctx, "stories")
  })
}
