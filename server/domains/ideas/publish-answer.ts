import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustPublish } from "./access.ts"
import { answerPublished } from "./events.ts"
import { countToTell } from "./tell-customers.ts"

/**
 * The words are confirmed: the answer is on the public page, and those who raised it are told. Publishing again corrects the words; nobody is told
 * twice. Returns how many customers are being told.
 */
export async function publishAnswer(
  ctx: Ctx,
  id: string,
  words: { youSaid: string; weDid: string },
): Promise<{ telling: number }> {
  return inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("ideas_answer")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    await mustPublish(ctx, found)
    const isNew = found?.state === "draft"
    await ctx.db
      .updateTable("ideas_answer")
      .set({
        you_said: words.youSaid,
        we_did: words.weDid,
        state: "published",
        ...(isNew && { published_at: ctx.now(), published_by: personOf(ctx).id }),
      })
      .where("id", "=", id)
      .execute()
    await record(ctx, isNew ? "answer-published" : "answer-corrected", "answer", id)
    await announce(ctx, answerPublished, { answerId: id })
    changed(ctx, "answers")
    return { telling: await countToTell(ctx, id) }
  })
}
