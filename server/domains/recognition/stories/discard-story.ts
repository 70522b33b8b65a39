import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { mustBeAtWork } from "./story.ts"

/** Throws a draft away that nobody but its author has seen. What was submitted once stays, with its history. */
export async function discardStory(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    mustBeAtWork(reader, story)
    if (story.state !== "draft")
      throw new Refusal("story-not-a-draft", "Others have read this story already, so it stays among yours.")
    await ctx.db.deleteFrom("recognition_story_standard").where("story_id", "=", id).execute()
    await ctx.db.deleteFrom("recognition_story_person").where("story_id", "=", id).execute()
    await ctx.db.deleteFrom("recognition_story").where("id", "=", id).execute()
    await record(ctx, "story-discarded", "story", id)
    changed(ctx, "stories")
  })
}
