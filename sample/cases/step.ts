/** One thing done in the life of a case, by whom and when. What is done is one of recovery's deeds. */
export type Step = { at: Date; by: Doer } & (
  | { do: "hand-off"; to: string; reason: string }
  | { do: "reply"; words: string; channel: "mail" | "call"; templateId?: string }
  | { do: "note"; words: string }
  | { do: "promise"; promise: number; what: string; dueAt: Date }
  | { do: "keep"; promise: number }
  | { do: "renegotiate"; promise: number; next: number; dueAt: Date }
  /** The round that finds overdue promises. */
  | { do: "break"; promise: number }
  | { do: "remedy"; remedy: number; kind: string; amountMinor: number; words: string }
  | { do: "decide"; remedy: number; decision: "approved" | "refused"; words: string }
  | { do: "cause"; causeId: string; words: string; ownError: boolean }
  | { do: "ask"; words: string }
  | { do: "verdict"; putRight: boolean; words: string }
  /** The round that closes what customers have not answered. */
  | { do: "run-out" }
  | { do: "close"; how: "disagreed" | "abuse"; reason: string; appeal: string }
)
export type Deed = Step["do"]

/** Somebody of the staff, by id; the customer of the case; or the program's own rounds. */
export type Doer =
  | { id: string; unitId: string; role: "member" | "lead" | "steward" | "executive" | "administrator" }
  | "customer"
  | "system"
