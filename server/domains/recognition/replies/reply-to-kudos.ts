import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustBeOnBoard } from "./on-board.ts"

/** Puts a colleague's reply under a kudos on the board. Returns its id. */
export async function replyToKudos(ctx: Ctx, kudosId: string, words: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await mustBeOnBoard(ctx, kudosId)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_reply")
      .values({ id, kudos_id: kudosId, by_id: personOf(ctx).id, words, at: ctx.now() })
      .execute()
    await record(ctx, "kudos-replied", "kudos", kudosId, { replyId: id })
    changed(ctx, "kudos")
    return id
  })
}
