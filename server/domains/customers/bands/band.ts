import type { BandRule } from "#contracts/purchases.ts"
import type { CustomerHere } from "../get-customer.ts"

export type Band = NonNullable<CustomerHere["band"]>

/** Fewer who bought within the year are too few for thirds: who bought a little more than others is not a large spender by that. */
const leastForThirds = 30

/**
 * From what spending within the year one is a middle and a large spender, in minor units. By thirds: equal spendings share a band, and whoever
 * bought nothing takes no part. Null where too few bought.
 */
export function bandsFrom(rule: BandRule, spendings: readonly number[]): { middle: number; large: number } | null {
  if (rule.by === "amounts") return { middle: rule.middleFrom, large: rule.largeFrom }
  const sorted = spendings.filter((spent) => spent > 0).sort((one, other) => one - other)
  if (sorted.length < leastForThirds) return null
  const at = (part: number) => sorted[Math.ceil(sorted.length * part)] as number
  const middle = Math.max(at(1 / 3), (sorted[0] as number) + 1)
  return { middle, large: Math.max(at(2 / 3), middle + 1) }
}

export function bandOf(spent: number, from: { middle: number; large: number }): Band {
  return spent >= from.large ? "large" : spent >= from.middle ? "middle" : "small"
}
