import type { takeBackSwap as contract } from "#contracts/line-up.ts"
import type { Given } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustSwap } from "./access.ts"

type Part = Given<typeof contract>["part"]

/** Puts back what stood on a card before the latest swap that still stands. Throws not-found when there is none. */
export async function takeBackSwap(ctx: Ctx, unitId: string, day: string): Promise<Part> {
  return inTransaction(ctx, async (ctx) => {
    await mustSwap(ctx, unitId)
    const card = await ctx.db
      .selectFrom("line_up_card")
      .select("id")
      .where("unit_id", "=", unitId)
      .where("day", "=", day)
      .forUpdate()
      .executeTakeFirst()
    const swap = card && (await findSwap(ctx, card.id))
    if (!swap) throw notFound("A swap to take back")
    await ctx.db
      .updateTable("line_up_card")
      .set(swap.before as object)
      .where("id", "=", card.id)
      .execute()
    await ctx.db.updateTable("line_up_swap").set({ taken_back_at: ctx.now() }).where("id", "=", swap.id).execute()
    await record(ctx, "line-up-swap-taken-back", "line-up", card.id, { part: swap.part })
    changed(ctx, "line-up")
    return swap.part as Part
  })
}

/** The latest swap of a card that has not been taken back. */
export function findSwap(ctx: Ctx, cardId: string) {
  return ctx.db
    .selectFrom("line_up_swap")
    .select(["id", "part", "before"])
    .where("card_id", "=", cardId)
    .where("taken_back_at", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirst()
}
