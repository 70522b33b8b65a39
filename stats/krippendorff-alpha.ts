import { percentileInterval } from "./bootstrap-interval.ts"
import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { requireFinite } from "./require-number.ts"
import { seededRandom } from "./seeded-random.ts"

/** What the values mean: names, ranks, equal steps, or amounts with a true zero. */
export type Level = "nominal" | "ordinal" | "interval" | "ratio"

/** How far observers agree beyond chance: 1 fully, 0 as chance would have it, below 0 they contradict each other. */
export interface Agreement {
  alpha: number
  /** Null when fewer than two units have been seen by two observers. */
  interval: Interval | null
  /** Units that at least two observers have seen, and the values given to them. */
  units: number
  values: number
}

/** Enough for limits that hold to two decimals. */
const RESAMPLES = 1000

/**
 * Krippendorff's alpha for any number of observers, any of whom may have left a unit out (null). `units` lists, for each
 * unit, what each observer gave it; names are given as numbers of any kind. Null when no two observers have seen the same
 * unit, or everyone gave the same value to everything: then there is nothing by which agreement could be told from chance.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section C-E, with its metrics. Customary
 * reading, from his Content Analysis (2004), section 11.4: 0.8 to rely on, 0.667 for tentative conclusions.
 * The interval: bootstrap of units, percentiles, as A. Zapf, S. Castell, L. Morawietz & A. Karch, "Measuring inter-rater
 * reliability for nominal data - which coefficients and confidence intervals are appropriate?", BMC Medical Research
 * Methodology 16:93 (2016); seeded, so that it is the same on every reading.
 * Throws RangeError on a value that is not finite, and on one below 0 at the ratio level.
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  level: Level,
  { confidence = USUAL_CONFIDENCE, seed = 1 }: { confidence?: number; seed?: number } = {},
): Agreement | null {
  const given = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length >= 2)
  for (const value of given.flat()) {
    requireFinite("a value", value)
    if (level === "ratio" && value < 0) throw new RangeError(`a ratio scale starts at 0, it has no ${value}`)
  }
  const domain = [...new Set(given.flat())].sort((a, b) => a - b)
  const place = new Map(domain.map((value, at) => [value, at]))
  const placed = given.map((unit) => unit.map((value) => place.get(value) as number))
  const alpha = alphaOf(placed, domain, level)
  if (alpha === null) return null
  const random = seededRandom(seed)
  const again = Array.from({ length: RESAMPLES }, () => {
    const drawn = placed.map(() => placed[Math.floor(random() * placed.length)] as number[])
    return alphaOf(drawn, domain, level)
  }).filter((value) => value !== null)
  const interval = placed.length < 2 || again.length === 0 ? null : percentileInterval(again, confidence)
  return { alpha, interval, units: placed.length, values: given.flat().length }
}

/** Observed against expected disagreement, from the matrix of coincidences. Values are places in the domain. */
function alphaOf(units: readonly (readonly number[])[], domain: readonly number[], level: Level): number | null {
  const size = domain.length
  const coincidences = new Float64Array(size * size)
  const totals = new Float64Array(size)
  let all = 0
  for (const unit of units) {
    for (const [i, a] of unit.entries()) {
      totals[a] = (totals[a] as number) + 1
      for (const [j, b] of unit.entries()) {
        const at = a * size + b
        if (i !== j) coincidences[at] = (coincidences[at] as number) + 1 / (unit.length - 1)
      }
    }
    all += unit.length
  }
  const ranks = midRanks(totals)
  let observed = 0
  let expected = 0
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const apart = distance(level, domain[a] as number, domain[b] as number, ranks[a] as number, ranks[b] as number)
      observed += (coincidences[a * size + b] as number) * apart
      expected += (totals[a] as number) * (totals[b] as number) * apart
    }
  }
  return expected > 0 ? 1 - ((all - 1) * observed) / expected : null
}

/** The middle rank of each value among all values given: ordinal distances are the ranks between two of them. */
function midRanks(totals: Float64Array): number[] {
  let below = 0
  return Array.from(totals, (total) => {
    const rank = below + total / 2
    below += total
    return rank
  })
}

/** The squared difference of two values that are not equal. */
function distance(level: Level, a: number, b: number, rankOfA: number, rankOfB: number): number {
  if (level === "nominal") return 1
  if (level === "ordinal") return (rankOfB - rankOfA) ** 2
  return level === "interval" ? (a - b) ** 2 : ((a - b) / (a + b)) ** 2
}
