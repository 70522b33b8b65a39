import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { keepSearch } from "./keep-search.ts"

type Agreement = { agreed: boolean; public: boolean }

/** Keeps whether the acting person's name may be in a story that they are in. It holds at once, also for what is on the board. */
export async function agreeToStory(ctx: Ctx, id: string, { agreed, public: outside }: Agreement): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    const mine = story.people.find((one) => one.id === reader.personId)
    if (!mine) throw forbidden("not-in-this-story", "You are not in this story, so that there is nothing to agree to.")
    const shown = agreed && outside
    if (mine.agreed === agreed && mine.public === shown) return
    await ctx.db
      .updateTable("recognition_story_person")
      .set({ agreed, public: shown, answered_at: ctx.now() })
      .where("story_id", "=", id)
      .where("person_id", "=", reader.personId)
      .execute()
    if (story.state === "published") await keepSearch(ctx, id)
    await record(ctx, agreed ? "story-agreed" : "story-declined", "story", id)
    changed(ctx, "stories")
  })
}
