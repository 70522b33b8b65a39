import { ledger } from "#platform/ledgers/ledger.ts"

// What leaders said and did; a mistake is mended by a row that takes the place of the wrong one.

export const commitments = ledger("leadership_commitment", "commitments of leaders", { times: ["made_at"] })
export const outcomes = ledger("leadership_outcome", "whether commitments were kept", { times: ["at"] })
export const deeds = ledger("leadership_deed", "leaders' deeds", { times: ["at"] })
export const decisions = ledger("leadership_decision", "decisions of weight", { times: ["at"] })
export const decisionStandards = ledger("leadership_decision_standard", "standards that decisions serve or cost", {
  key: ["decision_id", "standard_id"],
  times: [],
})

export const ledgersOfLeadership = [commitments, outcomes, deeds, decisions, decisionStandards]
