export type RemedyLimit = { perCase: number; perCustomerYear: number }
/** What has been given (or approved) so far, in minor units. */
export type GivenSoFar = { onCase: number; toCustomerThisYear: number }

/** What is left inside the limit, in minor units; never below zero. */
export function leftOf(limit: RemedyLimit, given: GivenSoFar): number {
  return Math.max(0, Math.min(limit.perCase - given.onCase, limit.perCustomerYear - given.toCustomerThisYear))
}

/** Inside the limit no one is asked. A remedy without an amount (an apology, a redo) is always inside. */
export function stepFor(limit: RemedyLimit, given: GivenSoFar, amount: number): "given" | "asked" {
  return amount === 0 || amount <= leftOf(limit, given) ? "given" : "asked"
}

/** The menu and limits that an installation starts with; amounts in minor units of its currency. */
export const firstKinds = [
  { key: "apology", name: "Apology", has_amount: false },
  { key: "redo", name: "Do it again", has_amount: false },
  { key: "replace", name: "Replacement", has_amount: true },
  { key: "refund", name: "Refund", has_amount: true },
  { key: "credit", name: "Credit", has_amount: true },
  { key: "gift", name: "Gift", has_amount: true },
  { key: "gesture", name: "Gesture", has_amount: true },
]

export const firstLimits = [
  { role: "member", per_case: 5_000, per_customer_year: 10_000 },
  { role: "lead", per_case: 30_000, per_customer_year: 60_000 },
  { role: "steward", per_case: 30_000, per_customer_year: 60_000 },
  { role: "executive", per_case: 200_000, per_customer_year: 400_000 },
  { role: "administrator", per_case: 5_000, per_customer_year: 10_000 },
]
