import { normalCdf } from "./normal.ts"
import { requireFinite } from "./require-number.ts"

/** The outcome of a trend test over groups in a stated order. */
export interface TrendTest {
  /** The number of pairs, over all pairs of groups, in which the later group's value is higher; ties count half. */
  j: number
  expected: number
  /** Standardised J, with variance corrected for ties. Null when all values are equal. */
  z: number | null
  /** The chance, without a trend, of a J as high (rising) or as low (falling), and of either (both, at most 1). */
  rising: number
  falling: number
  both: number
  method: "exact" | "normal"
}

const EXACT_UP_TO = 60

/**
 * Do values rise (or fall) from group to group in the order given, e.g. resolve times by spend band?
 *
 * Source: A. R. Jonckheere, "A distribution-free k-sample test against ordered alternatives", Biometrika 41 (1954), 133-145;
 * T. J. Terpstra, Indagationes Mathematicae 14 (1952), 327-333. Variance with ties: M. Hollander & D. A. Wolfe,
 * Nonparametric Statistical Methods (1999), equation 6.19. Without ties and up to 60 values the distribution is
 * exact: E. F. Harding, "An efficient, minimal-storage procedure for calculating the Mann-Whitney U, generalized U and
 * similar distributions", Applied Statistics 33 (1984), 1-6.
 * Needs two groups or more, none empty, values finite. Throws RangeError otherwise.
 */
export function jonckheereTerpstra(groups: readonly (readonly number[])[]): TrendTest {
  if (groups.length < 2) throw new RangeError("a trend needs at least two groups")
  for (const group of groups) {
    if (group.length === 0) throw new RangeError("a group without values has no place in a trend")
    for (const value of group) requireFinite("a value", value)
  }
  const sizes = groups.map((group) => group.length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const expected = (total ** 2 - sizes.reduce((sum, size) => sum + size ** 2, 0)) / 4
  const j = pairsInOrder(groups)
  const ties = tieSizes(groups.flat())
  const variance = tiedVariance(sizes, ties, total)
  const z = variance > 0 ? (j - expected) / Math.sqrt(variance) : null
  if (ties.every((tie) => tie === 1) && total <= EXACT_UP_TO) {
    const chances = exactChances(sizes)
    const falling = chances.slice(0, j + 1).reduce((sum, chance) => sum + chance, 0)
    const rising = chances.slice(j).reduce((sum, chance) => sum + chance, 0)
    return { j, expected, z, rising, falling, both: Math.min(1, 2 * Math.min(rising, falling)), method: "exact" }
  }
  const rising = z === null ? 1 : normalCdf(-z)
  const falling = z === null ? 1 : normalCdf(z)
  return { j, expected, z, rising, falling, both: Math.min(1, 2 * Math.min(rising, falling)), method: "normal" }
}

/** Each value against the sorted pool of all earlier groups: n log n in place of comparing every pair. */
function pairsInOrder(groups: readonly (readonly number[])[]): number {
  let pool: number[] = []
  let pairs = 0
  for (const group of groups) {
    for (const value of group) pairs += (countBelow(pool, value, false) + countBelow(pool, value, true)) / 2
    pool = [...pool, ...group].sort((a, b) => a - b)
  }
  return pairs
}

function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] as number
    if (found < value || (orEqual && found === value)) low = middle + 1
    else high = middle
  }
  return low
}

function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

function tiedVariance(sizes: readonly number[], ties: readonly number[], n: number): number {
  const sum = (of: readonly number[], term: (x: number) => number) => of.reduce((total, x) => total + term(x), 0)
  const spread = (x: number) => x * (x - 1) * (2 * x + 5)
  const triples = (x: number) => x * (x - 1) * (x - 2)
  const doubles = (x: number) => x * (x - 1)
  const first = (spread(n) - sum(sizes, spread) - sum(ties, spread)) / 72
  const second = n < 3 ? 0 : (sum(sizes, triples) * sum(ties, triples)) / (36 * triples(n))
  const third = (sum(sizes, doubles) * sum(ties, doubles)) / (8 * doubles(n))
  return first + second + third
}

/** The chance of each J from 0 upward when there is no trend and no tie: a product of Gaussian binomials. */
function exactChances(sizes: readonly number[]): number[] {
  let chances = [1]
  let earlier = sizes[0] as number
  for (const size of sizes.slice(1)) {
    for (let i = 1; i <= size; i += 1) chances = timesRatio(chances, earlier + i, i)
    earlier += size
  }
  return chances
}

/** Multiplies a generating function by (1 - x^above) / (1 - x^below), scaled so that its values stay chances. */
function timesRatio(series: readonly number[], above: number, below: number): number[] {
  const length = series.length + above - below
  const product = Array.from({ length }, (_, i) => (series[i] ?? 0) - (series[i - above] ?? 0))
  for (let i = below; i < length; i += 1) product[i] = (product[i] as number) + (product[i - below] as number)
  return product.map((value) => (value * below) / above)
}
