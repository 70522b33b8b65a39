/** The three kinds of answer that make a net promoter score. */
export type NpsBucket = "promoter" | "passive" | "detractor"

/** How many answers fell into each kind. Weighted answers make fractions. */
export interface NpsCounts {
  promoters: number
  passives: number
  detractors: number
}

/**
 * The bucket of one answer to "how likely are you to recommend us", on the scale 0..10.
 *
 * Source: whole numbers follow F. F. Reichheld, "The one number you need to grow", Harvard Business Review 81(12) (2003), 46-54:
 * 0-6 detractor, 7-8 passive, 9-10 promoter. An average of several answers can be a fraction, for which the published
 * buckets leave gaps; here, our own, a fraction belongs to the whole number it rounds to (halves upward), so the buckets are
 * exhaustive: below 6.5 detractor, below 8.5 passive, from there promoter.
 * Throws RangeError outside 0..10: a "not applicable" code is not an answer and must be left out before.
 */
export function npsBucket(score: number): NpsBucket {
  if (!(score >= 0 && score <= 10)) throw new RangeError(`an NPS answer lies between 0 and 10, not ${score}`)
  if (score < 6.5) return "detractor"
  return score < 8.5 ? "passive" : "promoter"
}

/** Counts answers on 0..10 by bucket. Source: as `npsBucket`, Reichheld (2003). Throws RangeError on anything outside the scale. */
export function npsCounts(scores: Iterable<number>): NpsCounts {
  const counts: NpsCounts = { promoters: 0, passives: 0, detractors: 0 }
  for (const score of scores) counts[`${npsBucket(score)}s`] += 1
  return counts
}

/**
 * The net promoter score in points, -100..100: the share of promoters less the share of detractors. Null when nobody
 * answered, because no answer is not a score of zero. Source: Reichheld (2003), as `npsBucket`. Throws RangeError on a negative count.
 */
export function nps(counts: NpsCounts): number | null {
  const n = npsAnswered(counts)
  return n === 0 ? null : (100 * (counts.promoters - counts.detractors)) / n
}

/** How many answered: Our own, a sum. Weighted counts may be fractions. Throws RangeError on a negative or infinite count. */
export function npsAnswered({ promoters, passives, detractors }: NpsCounts): number {
  const n = promoters + passives + detractors
  if (!(promoters >= 0 && passives >= 0 && detractors >= 0 && Number.isFinite(n))) {
    throw new RangeError(`NPS counts must be 0 or more, not ${promoters}, ${passives}, ${detractors}`)
  }
  return n
}
