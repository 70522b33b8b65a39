import { differenceInterval, medianInterval } from "#stats"

/** How often each amount was given, in minor units; zero where nothing was. */
export type Amounts = ReadonlyMap<number, number>

export type Apart = "less" | "more" | "no-signal" | "too-few"

export function addAmounts(all: readonly Amounts[]): Amounts {
  const sum = new Map<number, number>()
  for (const one of all) for (const [amount, count] of one) sum.set(amount, (sum.get(amount) ?? 0) + count)
  return sum
}

export const countOf = (amounts: Amounts): number => [...amounts.values()].reduce((sum, count) => sum + count, 0)

/** Median, its likely range, and the quartiles: the amounts below which a quarter, and above which a quarter, lies. */
export function spreadOf(amounts: Amounts): {
  median: number
  likely: { low: number; high: number } | null
  quartiles: { low: number; high: number }
} {
  const found = medianInterval(amounts)
  const { value = 0, low = null, high = null } = found ?? {}
  return {
    median: value,
    likely: low === null || high === null ? null : { low, high },
    quartiles: { low: atShare(amounts, 0.25), high: atShare(amounts, 0.75) },
  }
}

/** The least amount that so much of all cases does not exceed. */
function atShare(amounts: Amounts, share: number): number {
  const wanted = share * countOf(amounts)
  let sofar = 0
  let at = 0
  for (const [amount, count] of [...amounts].toSorted(([a], [b]) => a - b)) {
    at = amount
    sofar += count
    if (sofar >= wanted) break
  }
  return at
}

/**
 * Whether a group gets less or more than all others of the same failure: the medians' difference leaves out zero at a confidence that keeps the chance of
 * any false word among so many groups at 5 % (Bonferroni). Too few where either side is smaller than `smallest`.
 */
export function apartOf(group: Amounts, others: Amounts, groups: number, smallest: number): Apart {
  if (countOf(group) < smallest || countOf(others) < smallest) return "too-few"
  const confidence = 1 - 0.05 / Math.max(1, groups)
  const [one, other] = [medianInterval(group, confidence), medianInterval(others, confidence)]
  if (one?.low == null || one.high == null || other?.low == null || other.high == null) return "too-few"
  const { low, high } = differenceInterval(
    { value: one.value, low: one.low, high: one.high, n: one.n },
    { value: other.value, low: other.low, high: other.high, n: other.n },
  )
  if (high < 0) return "less"
  return low > 0 ? "more" : "no-signal"
}
