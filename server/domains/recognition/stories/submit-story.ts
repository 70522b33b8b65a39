import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { mustBeAtWork, mustBeWhole } from "./story.ts"
import { takeStep } from "./take-step.ts"

/**
 * Gives a story to the stewards, and asks everyone in it whether their name may be; its author has agreed by writing it. Submitting again changes nothing.
 */
export async function submitStory(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    if (story.state === "submitted" && story.authorId === reader.personId) return
    mustBeAtWork(reader, story)
    mustBeWhole(story)
    const at = ctx.now()
    await ctx.db
      .updateTable("recognition_story_person")
      .set({
        asked_at: at,
        agreed: sql`case when person_id = ${story.authorId} then true end`,
        answered_at: sql`case when person_id = ${story.authorId} then ${at}::timestamptz end`,
      })
      .where("story_id", "=", id)
      .where("agreed", "is", null)
      .execute()
    await takeStep(ctx, id, "submitted")
  })
}
