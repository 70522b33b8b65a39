import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustBeDeciding } from "./award.ts"
import { gone } from "./cast-ballot.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { listStanding } from "./nominee-queries.ts"

/** Keeps whom one of the committee would choose, and why. Until it is decided the latest counts. */
export async function judgeAward(
  ctx: Ctx,
  awardId: string,
  { nomineeId, words }: { nomineeId: string; words: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, hand, today } = await getAwardForUpdate(ctx, awardId)
    if (!hand.sits) throw forbidden("award-not-on-committee", "Only its committee judges this award.")
    mustBeDeciding(award, today, "committee")
    if (hand.aside)
      throw forbidden("award-steps-aside", "You are nominated, or your team is: so you step aside from this decision.")
    if (!(await listStanding(ctx, awardId, hand.personId)).some(({ id }) => id === nomineeId)) throw gone()
    const kept = { nominee_id: nomineeId, words: words.trim(), at: ctx.now() }
    await ctx.db
      .insertInto("recognition_award_judgement")
      .values({ award_id: awardId, person_id: hand.personId, ...kept })
      .onConflict((conflict) => conflict.columns(["award_id", "person_id"]).doUpdateSet(kept))
      .execute()
    await record(ctx, "award-judged", "award", awardId)
    changed(ctx, "awards")
  })
}
