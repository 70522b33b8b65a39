import { type Difference, differenceInterval } from "./difference-interval.ts"
import { type Estimate, type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { zForConfidence } from "./normal.ts"
import { type NpsCounts, nps, npsAnswered } from "./nps.ts"

/**
 * The interval of a net promoter score that behaves well for few answers and for one-sided ones: three answers are
 * added, spread 3/4 detractor, 3/2 passive, 3/4 promoter, before the plain interval is taken.
 *
 * Source: B. Rocks, "Interval estimation for the 'Net Promoter Score'", The American Statistician 70 (2016), 365-372,
 * adjusted Wald with triangular weights, AW(3, T), found there to perform best together with the score test.
 * Units: points, clipped to -100..100. Null when nobody answered. Throws RangeError on negative counts.
 */
export function npsInterval(counts: NpsCounts, confidence = USUAL_CONFIDENCE): Interval | null {
  if (npsAnswered(counts) === 0) return null
  const { promoters, passives, detractors } = counts
  return wald({ promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 }, confidence)
}

/**
 * The plain interval of a net promoter score: normal theory for the mean of +1, 0 and -1. It is what most published
 * scores carry; it is too narrow below some thirty answers, and of no width when all answers agree.
 *
 * Source: Rocks (2016), as above, equation for the Wald interval; variance p + d - (p - d)^2.
 * Units: points, clipped to -100..100. Null when nobody answered. Throws RangeError on negative counts.
 */
export function npsPlainInterval(counts: NpsCounts, confidence = USUAL_CONFIDENCE): Interval | null {
  return npsAnswered(counts) === 0 ? null : wald(counts, confidence)
}

/**
 * The score with its adjusted Wald interval and n, as every screen shows it; null when nobody answered. Sources: Reichheld (2003) for the score, Rocks (2016) for the interval. Units: points,
 * -100..100. Throws RangeError on negative counts.
 */
export function npsEstimate(counts: NpsCounts, confidence = USUAL_CONFIDENCE): Estimate | null {
  const value = nps(counts)
  const interval = npsInterval(counts, confidence)
  if (value === null || interval === null) return null
  // With all answers in one bucket the adjusted interval would leave the score itself out.
  return {
    value,
    low: Math.min(value, interval.low),
    high: Math.max(value, interval.high),
    n: npsAnswered(counts),
  }
}

/**
 * How far apart two independent net promoter scores are: first minus second, in points (-200..200); null when either
 * has no answer. Sources: each score's adjusted Wald interval (Rocks 2016), put together as in Zou & Donner (2008). Throws RangeError on negative counts.
 */
export function npsDifference(first: NpsCounts, second: NpsCounts, confidence = USUAL_CONFIDENCE): Difference | null {
  const a = npsEstimate(first, confidence)
  const b = npsEstimate(second, confidence)
  return a === null || b === null ? null : differenceInterval(a, b)
}

function wald(counts: NpsCounts, confidence: number): Interval {
  const n = npsAnswered(counts)
  const up = counts.promoters / n
  const down = counts.detractors / n
  const net = up - down
  const reach = zForConfidence(confidence) * Math.sqrt((up + down - net * net) / n)
  return { low: 100 * Math.max(-1, net - reach), high: 100 * Math.min(1, net + reach) }
}
