import type { Reaction } from "#contracts/recognition.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustBeOnBoard } from "./on-board.ts"

/** Keeps that the acting person says this to a kudos with one tap, or no longer does. Either said twice changes nothing. */
export async function react(ctx: Ctx, kudosId: string, reaction: Reaction, given: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustBeOnBoard(ctx, kudosId)
    const mine = { kudos_id: kudosId, person_id: personOf(ctx).id, reaction }
    if (given)
      await ctx.db
        .insertInto("recognition_reaction")
        .values({ ...mine, at: ctx.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else
      await ctx.db
        .deleteFrom("recognition_reaction")
        .where("kudos_id", "=", mine.kudos_id)
        .where("person_id", "=", mine.person_id)
        .where("reaction", "=", reaction)
        .execute()
    changed(ctx, "kudos")
  })
}
