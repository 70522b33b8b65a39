import { incompleteBeta } from "./beta.ts"
import { USUAL_CONFIDENCE } from "./interval.ts"
import { requireCount, requireFinite } from "./require-number.ts"

/** A median; `low` and `high` are null where so few values have no interval of this confidence (below six, at 95 %). */
export interface MedianEstimate {
  value: number
  low: number | null
  high: number | null
  n: number
}

/**
 * The median of values that are known by how often each occurs, with the interval between two order statistics, which needs no assumption about how
 * the values are spread: it holds the median of what they were drawn from with at least this confidence. Null when there are none.
 *
 * Source: W. R. Thompson, "On confidence ranges for the median and other expectation distributions for populations of unknown distribution form",
 * Annals of Mathematical Statistics 7 (1936), 122-128; the ranks as in H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed. (2003), section 7.1:
 * x(r) to x(n + 1 - r), r the largest rank with P(Bin(n, 1/2) < r) <= (1 - confidence) / 2.
 * Units: those of the values. Throws RangeError on a value that is not finite, and on a count below 0.
 */
export function medianInterval(
  counts: Iterable<readonly [value: number, count: number]>,
  confidence = USUAL_CONFIDENCE,
): MedianEstimate | null {
  const sorted = [...counts].filter(([value, count]) => checked(value, count) > 0).sort(([a], [b]) => a - b)
  const n = sorted.reduce((sum, [, count]) => sum + count, 0)
  if (n === 0) return null
  const value = (atRank(sorted, Math.floor((n + 1) / 2)) + atRank(sorted, Math.ceil((n + 1) / 2))) / 2
  const rank = lowestRank(n, (1 - confidence) / 2)
  if (rank < 1) return { value, low: null, high: null, n }
  return { value, low: atRank(sorted, rank), high: atRank(sorted, n + 1 - rank), n }
}

function checked(value: number, count: number): number {
  requireFinite("a value", value)
  requireCount("a count", count)
  return count
}

/** The value at this rank, counted from 1. */
function atRank(sorted: readonly (readonly [number, number])[], rank: number): number {
  let passed = 0
  for (const [value, count] of sorted) {
    passed += count
    if (passed >= rank) return value
  }
  throw new RangeError(`there is no rank ${rank}`)
}

/** The largest r with P(Bin(n, 1/2) < r) <= tail; 0 where there is none. Halving finds it, because the chance only grows with r. */
function lowestRank(n: number, tail: number): number {
  let [low, high] = [0, Math.floor((n + 1) / 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (below(n, middle) <= tail) low = middle
    else high = middle - 1
  }
  return low
}

/** P(Bin(n, 1/2) < r), 1 <= r <= n. */
const below = (n: number, r: number) => incompleteBeta(0.5, n - r + 1, r)
