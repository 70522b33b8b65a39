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
  return jonckheereTerpstraOfCounts(groups.map(countsOf))
}

/**
 * The same from how often each value occurs in each group: many answers on few steps are no more work than few. Source: as above, Jonckheere (1954) and Hollander & Wolfe
 * (1999). Throws RangeError as above, and on a count that is no whole number of 0 or more.
 */
export function jonckheereTerpstraOfCounts(given: readonly ValueCounts[]): TrendTest {
  if (given.length < 2) throw new RangeError("a trend needs at least two groups")
  const groups = given.map(checkedCounts)
  const sizes = groups.map((group) => group.reduce((sum, [, count]) => sum + count, 0))
  if (sizes.includes(0)) throw new RangeError("a group without values has no place in a trend")
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const expected = (total ** 2 - sizes.reduce((sum, size) => sum + size ** 2, 0)) / 4
  const j = pairsInOrder(groups)
  const ties = [...pooled(groups.flat()).values()]
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

/** How often each value occurs. */
export type ValueCounts = Iterable<readonly [value: number, count: number]>
type Counts = readonly (readonly [value: number, count: number])[]

const countsOf = (values: readonly number[]): ValueCounts => pooled(values.map((value) => [value, 1]))

function checkedCounts(counts: ValueCounts): Counts {
  return [...counts].filter(([value, count]) => {
    requireFinite("a value", value)
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`a count must be a whole number, not ${count}`)
    return count > 0
  })
}

function pooled(counts: Counts): Map<number, number> {
  const pool = new Map<number, number>()
  for (const [value, count] of counts) pool.set(value, (pool.get(value) ?? 0) + count)
  return pool
}

/** Each group is walked, from its lowest value to its highest, beside the pool of all earlier groups. */
function pairsInOrder(groups: readonly Counts[]): number {
  let pool: Counts = []
  let pairs = 0
  for (const group of groups) {
    let below = 0
    let at = 0
    for (const [value, count] of ascending(group)) {
      for (; (pool[at]?.[0] ?? Number.POSITIVE_INFINITY) < value; at += 1) below += pool[at]?.[1] ?? 0
      const equal = pool[at]?.[0] === value ? (pool[at]?.[1] ?? 0) : 0
      pairs += count * (below + equal / 2)
    }
    pool = ascending([...pooled([...pool, ...group])])
  }
  return pairs
}

const ascending = (counts: Counts): Counts => counts.toSorted(([a], [b]) => a - b)

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
