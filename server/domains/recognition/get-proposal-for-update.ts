import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { handOf } from "./access.ts"
import type { Hand } from "./kudos.ts"
import { type ProposalInView, seesProposal } from "./proposal.ts"

export type OpenProposal = ProposalInView & {
  words: string
  /** One of these two it comes from. */
  responseId: string | null
  thankYouId: string | null
  standardId: string | null
  settledAt: Date | null
  kudosId: string | null
}

/** One proposal, locked until the deed is done, with the hand that asks. Unknown ones and those out of sight are not found alike. */
export async function getProposalForUpdate(ctx: Ctx, id: string): Promise<{ proposal: OpenProposal; hand: Hand }> {
  const row = await ctx.db
    .selectFrom("recognition_proposal")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This proposal")
  const candidates = await ctx.db
    .selectFrom("people_person")
    .select(["id", "unit_id as unitId"])
    .where((eb) => eb("id", "=", eb.fn.any(eb.val(row.candidates))))
    .execute()
  const proposal = {
    unitId: row.unit_id,
    candidates,
    words: row.words,
    responseId: row.response_id,
    thankYouId: row.thank_you_id,
    standardId: row.standard_id,
    settledAt: row.settled_at,
    kudosId: row.kudos_id,
  }
  const hand = await handOf(ctx)
  if (!seesProposal(hand, proposal)) throw notFound("This proposal")
  return { proposal, hand }
}
