import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { kudosWordings } from "../ledgers.ts"
import { mustBeOnBoard } from "./on-board.ts"

/** Changes the words of thanks that the acting person gave, and keeps what they said before. A customer's words are the customer's: nobody changes them. */
export async function rewriteKudos(ctx: Ctx, kudosId: string, words: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { id: by } = personOf(ctx)
    const before = await mustBeOnBoard(ctx, kudosId)
    if (before.fromId !== by || before.words === null)
      throw forbidden("words-of-another", "Only whoever gave these thanks can change their words.")
    if (before.words === words) return
    await append(
      ctx,
      kudosWordings,
      ctx.db
        .insertInto("recognition_kudos_wording")
        .values({ id: newId(ctx), kudos_id: kudosId, words: before.words, replaced_at: ctx.now(), replaced_by: by }),
    )
    await ctx.db
      .updateTable("recognition_kudos")
      .set({ words, rewritten_at: ctx.now() })
      .where("id", "=", kudosId)
      .execute()
    await record(ctx, "kudos-rewritten", "kudos", kudosId)
    changed(ctx, "kudos", "line-up")
  })
}
