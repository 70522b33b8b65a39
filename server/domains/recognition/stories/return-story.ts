import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { getStoryForUpdate } from "./get-story-for-update.ts"
import { mustSettle } from "./story.ts"
import { takeStep } from "./take-step.ts"

/** A steward gives a story back to its author, saying what it still needs. */
export async function returnStory(ctx: Ctx, id: string, remark: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story, reader } = await getStoryForUpdate(ctx, id)
    mustSettle(reader, story)
    await takeStep(ctx, id, "returned", remark)
  })
}
