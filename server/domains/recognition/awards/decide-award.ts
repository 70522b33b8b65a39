import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { mustBeInFront, mustBeOpen, mustConfirm } from "./award.ts"
import { destroyBallots } from "./ballot-box.ts"
import { countOf, countVoters } from "./count-award.ts"
import { countElectors } from "./electorate.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { listStanding } from "./nominee-queries.ts"
import { takeStep } from "./take-step.ts"

/**
 * A person confirms who has won, among those in front; the ballots and the list of who voted are destroyed. Whoever is nominated does not break a tie that they
 * are in.
 */
export async function decideAward(ctx: Ctx, id: string, said: { winners: string[]; words: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, hand, today } = await getAwardForUpdate(ctx, id)
    mustConfirm(hand)
    mustBeOpen(award)
    const count = await countOf(ctx, award, today, hand.personId)
    const winners = [...new Set(said.winners)]
    mustBeInFront(winners, said.words, count)
    const mine = (await listStanding(ctx, id, hand.personId)).filter((one) => one.mine)
    if (mine.some((one) => count.tied.includes(one.id)))
      throw forbidden(
        "award-own-tie",
        "You are among those who are even. Let somebody else who makes awards decide between them.",
      )
    const turnout =
      award.decidedBy === "vote"
        ? { voted: await countVoters(ctx, id), electorate: await countElectors(ctx, award.unitId) }
        : {}
    await ctx.db
      .insertInto("recognition_award_winner")
      .values(winners.map((nominee_id) => ({ award_id: id, nominee_id })))
      .execute()
    await destroyBallots(ctx, id)
    await takeStep(ctx, id, "decided", { said: said.words.trim(), ...turnout })
  })
}
