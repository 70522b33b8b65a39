import { record } from "#platform/audit/record.ts"
import { type Ctx, newId, personOf } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { storySteps } from "../ledgers.ts"

export type Step = "submitted" | "returned" | "published" | "withdrawn"

/** Takes a story one step further, in the deed's transaction: its state, its history, and the audit. */
export async function takeStep(ctx: Ctx, storyId: string, step: Step, remark = ""): Promise<void> {
  const at = ctx.now()
  await ctx.db
    .updateTable("recognition_story")
    .set({ state: step, changed_at: at, ...(step === "published" && { published_at: at }) })
    .where("id", "=", storyId)
    .execute()
  await append(
    ctx,
    storySteps,
    ctx.db
      .insertInto("recognition_story_step")
      .values({ id: newId(ctx), story_id: storyId, step, by_id: personOf(ctx).id, remark, at }),
  )
  await record(ctx, `story-${step}`, "story", storyId)
  changed(ctx, "stories")
}
