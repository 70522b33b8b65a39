/** What one customer is banded by. */
export interface RfmValues {
  /** Time since the last purchase: less is better. */
  sinceLast: number
  /** How many purchases. */
  times: number
  /** How much was spent. */
  spent: number
}

/** Bands from 1 to `bands`, the best highest. */
export interface RfmBands {
  recency: number
  frequency: number
  money: number
}

/**
 * Bands customers by how lately, how often and for how much they bought, each by itself, into as nearly equal parts as ties allow.
 *
 * Source: A. M. Hughes, Strategic Database Marketing (1994), chapter 6 (equal fifths), without his nesting of one band in another. Equal
 * values always share a band: that of the middle of their ranks. So bands may be uneven or empty (where most bought once, no fifth is
 * the lowest for long), which whoever shows them should say.
 * Throws RangeError on fewer than two bands or a value that is not finite.
 */
export function rfmBands(customers: readonly RfmValues[], bands = 5): RfmBands[] {
  const recency = rankBands(
    customers.map(({ sinceLast }) => -sinceLast),
    bands,
  )
  const frequency = rankBands(
    customers.map(({ times }) => times),
    bands,
  )
  const money = rankBands(
    customers.map(({ spent }) => spent),
    bands,
  )
  return customers.map((_, i) => ({
    recency: recency[i] as number,
    frequency: frequency[i] as number,
    money: money[i] as number,
  }))
}

/**
 * The band of each value among all, 1 the lowest: by the middle of its rank, ties alike. Source: the equal parts of Hughes (1994); that ties go by the middle of their ranks is our own. Throws as
 * `rfmBands`.
 */
export function rankBands(values: readonly number[], bands: number): number[] {
  if (!(Number.isInteger(bands) && bands >= 2)) throw new RangeError(`there are two bands or more, not ${bands}`)
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`a value must be finite, not ${value}`)
  const sorted = values.toSorted((one, other) => one - other)
  const bandOf = new Map<number, number>()
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] as number
    let to = from
    while (sorted[to] === value) to += 1
    bandOf.set(value, Math.min(bands, 1 + Math.floor((bands * (from + to)) / (2 * sorted.length))))
    from = to
  }
  return values.map((value) => bandOf.get(value) as number)
}
