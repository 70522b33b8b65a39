import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { keepCited, mustBeKnown, wordsOf } from "./keep-content.ts"
import { mustBeAtWork, type StoryContent, saysTheSame } from "./story.ts"

/** Keeps what its author wrote. Whoever agreed to be named agreed to what it said: said otherwise, they are asked anew when it is submitted. */
export async function rewriteStory(ctx: Ctx, id: string, content: StoryContent): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    mustBeAtWork(reader, story)
    await mustBeKnown(ctx, content, {
      standards: await listStandardIds(ctx, id),
      people: story.people.map((one) => one.id),
    })
    const words = wordsOf(content)
    await ctx.db
      .updateTable("recognition_story")
      .set({ ...words, unit_id: content.unitId ?? story.unitId, changed_at: ctx.now() })
      .where("id", "=", id)
      .execute()
    await keepCited(ctx, id, content)
    if (!saysTheSame(story, words)) await askAnew(ctx, id)
    if (story.state !== "draft") await record(ctx, "story-rewritten", "story", id)
    changed(ctx, "stories")
  })
}

/** Those who agreed, colleagues and customer alike, agreed to other words. */
async function askAnew(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .updateTable("recognition_story_person")
    .set({ agreed: null, public: false, answered_at: null, asked_at: null })
    .where("story_id", "=", id)
    .where("agreed", "=", true)
    .execute()
  await ctx.db.deleteFrom("recognition_story_customer").where("story_id", "=", id).execute()
}

async function listStandardIds(ctx: Ctx, storyId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("recognition_story_standard")
    .select("standard_id")
    .where("story_id", "=", storyId)
    .execute()
  return rows.map(({ standard_id }) => standard_id)
}
