import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getProposalForUpdate } from "./get-proposal-for-update.ts"
import { decidesProposal } from "./proposal.ts"
import { forgetAddress } from "./thank-you/thank-you.ts"

/** Nobody is thanked here, or it is not for the board: it is not proposed again. One person among several candidates cannot say that for the others. */
export async function setAsideProposal(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { proposal, hand } = await getProposalForUpdate(ctx, id)
    if (proposal.kudosId)
      throw new Refusal("on-the-board", "These thanks are on the board already. Take them off there.")
    if (proposal.settledAt) return
    if (!decidesProposal(hand, proposal) && proposal.candidates.length > 1)
      throw forbidden("set-aside-by-lead", "It may be about one of the others. A lead sets it aside.")
    await ctx.db.updateTable("recognition_proposal").set({ settled_at: ctx.now() }).where("id", "=", id).execute()
    if (proposal.thankYouId) await forgetAddress(ctx, proposal.thankYouId)
    const { responseId, thankYouId } = proposal
    await record(ctx, "proposal-set-aside", "proposal", id, { responseId, thankYouId })
    changed(ctx, "kudos")
  })
}
