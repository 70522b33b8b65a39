import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { mayWithdraw } from "./story.ts"
import { takeStep } from "./take-step.ts"

/** Takes a story off the board, or back from review; its author may write it anew. Withdrawing again changes nothing. */
export async function withdrawStory(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    if (mayWithdraw(reader, story)) {
      await ctx.db.deleteFrom("recognition_story_page").where("story_id", "=", id).execute()
      return takeStep(ctx, id, "withdrawn")
    }
    if (story.authorId !== reader.personId && !reader.reviews)
      throw forbidden("story-of-another", "Whoever wrote this story can take it off the board, and so can a steward.")
  })
}
