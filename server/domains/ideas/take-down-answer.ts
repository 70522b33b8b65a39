import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustPublish } from "./access.ts"

/** Takes an answer off the public page; it is a draft again. Who has been told stays known, so that nobody is told twice. */
export async function takeDownAnswer(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("ideas_answer")
      .select(["unit_id", "state"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    await mustPublish(ctx, found)
    if (found?.state === "draft") return
    await ctx.db
      .updateTable("ideas_answer")
      .set({ state: "draft", published_at: null, published_by: null })
      .where("id", "=", id)
      .execute()
    await record(ctx, "answer-taken-down", "answer", id)
    changed(ctx, "answers")
  })
}
