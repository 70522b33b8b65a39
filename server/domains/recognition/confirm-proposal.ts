import { listRoster } from "#people"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { getProposalForUpdate, type OpenProposal } from "./get-proposal-for-update.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeConfirmable } from "./proposal.ts"
import { getThankYou, tellThatItArrived } from "./thank-you/thank-you.ts"

/**
 * Makes the kudos that a customer's words propose; who asked for it on the thank-you page is told that they arrived. Two who confirm at once, or one who taps twice, make one kudos and both get its id.
 * `standardId` undefined keeps the standard that was proposed.
 */
export async function confirmProposal(
  ctx: Ctx,
  id: string,
  choice: { people: readonly string[]; unit: boolean; standardId?: string | null | undefined },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { proposal, hand } = await getProposalForUpdate(ctx, id)
    if (proposal.kudosId) return proposal.kudosId
    if (proposal.settledAt)
      throw new Refusal("set-aside", "This was set aside already. Give the thanks in your own words instead.")
    const people = [...new Set(choice.people)]
    const units = choice.unit && proposal.unitId ? [proposal.unitId] : []
    mustBeConfirmable(hand, proposal, { people, unit: choice.unit }, await peopleOfUnit(ctx, proposal))
    const thanks = proposal.thankYouId ? await getThankYou(ctx, proposal.thankYouId) : null
    const kudosId = await keepKudos(ctx, {
      words: thanks?.shown === "withheld" ? null : proposal.words,
      people,
      units,
      standardId: choice.standardId === undefined ? proposal.standardId : choice.standardId,
      fromId: null,
      responseId: proposal.responseId,
      thankYouId: proposal.thankYouId,
      confirmedBy: hand.personId,
    })
    await ctx.db
      .updateTable("recognition_proposal")
      .set({ settled_at: ctx.now(), kudos_id: kudosId })
      .where("id", "=", id)
      .execute()
    if (thanks) await tellThatItArrived(ctx, thanks, { people, units })
    return kudosId
  })
}

/** Whom words that name nobody may mean. */
async function peopleOfUnit(ctx: Ctx, { candidates, unitId }: OpenProposal): Promise<ReadonlySet<string>> {
  if (candidates.length > 0 || unitId === null) return new Set()
  return new Set((await listRoster(ctx, unitId)).map(({ id }) => id))
}
