import { reaches } from "#people"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Hand, Thanked } from "./kudos.ts"

export type ProposalInView = { unitId: string | null; candidates: readonly Thanked[] }

/** A proposal is seen by the people it may be about, and by those who reach its unit or one of those people. */
export function seesProposal(hand: Hand, proposal: ProposalInView): boolean {
  return decidesProposal(hand, proposal) || proposal.candidates.some(({ id }) => id === hand.personId)
}

/** Who may answer for others, too. */
export function decidesProposal(hand: Hand, proposal: ProposalInView): boolean {
  return reaches(hand.reach, proposal.unitId) || proposal.candidates.some(({ unitId }) => reaches(hand.reach, unitId))
}

/**
 * Throws unless these people may be confirmed by this hand: only those the comment may mean, and by one of them only themselves. Where it names nobody whom
 * we know, they are people of its unit or below (`ofUnit`). The unit itself is thanked by who decides.
 */
export function mustBeConfirmable(
  hand: Hand,
  proposal: ProposalInView,
  choice: { people: readonly string[]; unit: boolean },
  ofUnit: ReadonlySet<string>,
): void {
  const { candidates } = proposal
  const mayBe = candidates.length > 0 ? new Set(candidates.map(({ id }) => id)) : ofUnit
  if (!choice.people.every((id) => mayBe.has(id)) || (choice.unit && proposal.unitId === null))
    throw new Refusal("not-a-candidate", "This comment does not name that person. Choose from those it may mean.")
  const forOthers = choice.unit || choice.people.some((id) => id !== hand.personId)
  if (!decidesProposal(hand, proposal) && forOthers)
    throw new Refusal("only-oneself", "You can say that it was you. For others, their lead confirms it.", {
      status: 403,
    })
}
