import { ledger } from "#platform/ledgers/ledger.ts"

/** Who was there. */
export const attendances = ledger("line_up_attendance", "attendance at line-ups", { times: ["at", "kept_at"] })

/** Taps on a name that took it back, and those that made it anew. */
export const corrections = ledger("line_up_correction", "corrections of attendance", { times: ["at", "kept_at"] })
