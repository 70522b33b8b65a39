import { ledger } from "#platform/ledgers/ledger.ts"

// What is only ever added to: a correction is a row of its own.

export const handoffs = ledger("recovery_handoff", "hand-offs of cases", { times: ["at"], words: ["reason"] })
export const messages = ledger("recovery_message", "messages with customers", {
  times: ["at"],
  words: ["words", "quoted", "signature", "sender"],
})
export const notes = ledger("recovery_note", "notes on cases", { times: ["at"], words: ["words"] })
export const remedies = ledger("recovery_remedy", "remedies and their corrections", { times: ["at"], words: ["words"] })
export const remediesTold = ledger("recovery_remedy_told", "requests for remedies, and whom they were put to", {
  key: ["remedy_id", "rung"],
  times: ["at"],
})
export const verdicts = ledger("recovery_verdict", "customers' verdicts", { times: ["at"], words: ["words"] })
export const appeals = ledger("recovery_appeal", "appeals of customers", { times: ["at"], words: ["reason"] })
export const clockEvents = ledger("recovery_clock_event", "what moved the clocks of cases", {
  key: ["seq"],
  times: ["at"],
})
export const clocksTold = ledger("recovery_clock_told", "clocks, and who was told of them", {
  key: ["case_id", "clock", "since", "rung"],
  times: ["at", "since"],
})
export const fixesTold = ledger("recovery_fix_told", "fixes, and who was told of them", {
  key: ["fix_id", "person_id", "news"],
  times: ["at"],
})

export const ledgersOfRecovery = [
  handoffs,
  messages,
  notes,
  remedies,
  remediesTold,
  verdicts,
  appeals,
  clockEvents,
  clocksTold,
  fixesTold,
]
