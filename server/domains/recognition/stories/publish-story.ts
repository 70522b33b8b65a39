import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { tellChatOfStory } from "../chat/tell-chat.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { keepSearch } from "./keep-search.ts"
import { mustSettle } from "./story.ts"
import { takeStep } from "./take-step.ts"

/**
 * A steward puts a story on the board. Whoever has not agreed is not named in it; their name appears once they agree, and goes when they no longer do.
 * Publishing again changes nothing.
 */
export async function publishStory(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    if (story.state === "published") return
    mustSettle(reader, story)
    await keepSearch(ctx, id)
    await takeStep(ctx, id, "published")
    await tellChatOfStory(ctx, id)
  })
}
