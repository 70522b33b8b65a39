import { reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { handOf } from "../access.ts"
import type { Hand } from "../kudos.ts"

/** Whether a reply is this person's to take off the board: their own, or that of somebody whom they lead. */
export const mayWithdraw = (hand: Hand, by: { id: string; unitId: string }): boolean =>
  by.id === hand.personId || reaches(hand.reach, by.unitId)

/** Takes a reply off the board; the row stays. Withdrawing again changes nothing. */
export async function withdrawReply(ctx: Ctx, replyId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recognition_reply as reply")
      .innerJoin("people_person as person", "person.id", "reply.by_id")
      .select(["reply.kudos_id", "reply.withdrawn_at", "person.id", "person.unit_id as unitId"])
      .where("reply.id", "=", replyId)
      .forUpdate("reply")
      .executeTakeFirst()
    if (!found) throw notFound("This reply")
    const hand = await handOf(ctx)
    if (!mayWithdraw(hand, found))
      throw forbidden("reply-of-another", "Whoever wrote this reply can take it back, and so can their lead.")
    if (found.withdrawn_at) return
    await ctx.db
      .updateTable("recognition_reply")
      .set({ withdrawn_at: ctx.now(), withdrawn_by: hand.personId })
      .where("id", "=", replyId)
      .execute()
    await record(ctx, "kudos-reply-withdrawn", "kudos", found.kudos_id, { replyId })
    changed(ctx, "kudos")
  })
}
