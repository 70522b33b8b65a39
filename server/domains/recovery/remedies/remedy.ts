import type { Role } from "#contracts/route.ts"

/** In minor units; what one customer was given counts for `customerDays`. */
export type RemedyLimit = { perCase: number; perCustomer: number; customerDays: number }
/** What has been given (or approved) so far, in minor units. */
export type GivenSoFar = { onCase: number; toCustomer: number }
/** A role's limits in one case, and what counts against them. */
export type Room = { limit: RemedyLimit; given: GivenSoFar }

/** What is left inside the limit, in minor units; never below zero. */
export function leftOf({ limit, given }: Room): number {
  return Math.max(0, Math.min(limit.perCase - given.onCase, limit.perCustomer - given.toCustomer))
}

const noRoom: Room = { limit: { perCase: 0, perCustomer: 0, customerDays: 365 }, given: { onCase: 0, toCustomer: 0 } }

export const leftFor = (rooms: ReadonlyMap<Role, Room>, role: Role): number => leftOf(rooms.get(role) ?? noRoom)

/** Inside the limit no one is asked. A remedy without an amount (an apology, a redo) is always inside. */
export function stepFor(room: Room, amount: number): "given" | "asked" {
  return amount === 0 || amount <= leftOf(room) ? "given" : "asked"
}

/** What a remedy costs us, in minor units, by what the menu says on the day it is given. */
export function costOf(
  kind: { has_amount: boolean; cost_percent: number; cost_minor: number },
  amountMinor: number,
): number {
  return kind.has_amount ? Math.round((amountMinor * kind.cost_percent) / 100) : kind.cost_minor
}

/** Who waits is waited for no longer than this before the next one up is asked as well: minutes since it was asked, by rung. */
export const askedAfterMinutes: Readonly<Record<1 | 2 | 3, number>> = { 1: 0, 2: 30, 3: 120 }

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
  { role: "member", per_case: 5_000, per_customer: 10_000 },
  { role: "lead", per_case: 30_000, per_customer: 60_000 },
  { role: "steward", per_case: 30_000, per_customer: 60_000 },
  { role: "executive", per_case: 200_000, per_customer: 400_000 },
  { role: "administrator", per_case: 5_000, per_customer: 10_000 },
]
