import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { getProposalForUpdate } from "./get-proposal-for-update.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeConfirmable } from "./proposal.ts"

/**
 * Makes the kudos that a customer's comment proposes. Two who confirm at once, or one who taps twice, make one kudos and both get its id.
 * `standardId` undefined keeps the standard that was proposed.
 */
export async function confirmProposal(
  ctx: Ctx,
  id: string,
  choice: { people: readonly string[]; standardId?: string | null | undefined },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { proposal, hand } = await getProposalForUpdate(ctx, id)
    if (proposal.kudosId) return proposal.kudosId
    if (proposal.settledAt)
      throw new Refusal("set-aside", "This was set aside already. Give the thanks in your own words instead.")
    const people = [...new Set(choice.people)]
    mustBeConfirmable(hand, proposal, people)
    const kudosId = await keepKudos(ctx, {
      words: proposal.words,
      people,
      standardId: choice.standardId === undefined ? proposal.standardId : choice.standardId,
      fromId: null,
      responseId: proposal.responseId,
      confirmedBy: hand.personId,
    })
    await ctx.db
      .updateTable("recognition_proposal")
      .set({ settled_at: ctx.now(), kudos_id: kudosId })
      .where("id", "=", id)
      .execute()
    return kudosId
  })
}
