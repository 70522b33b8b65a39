import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { zForConfidence } from "./normal.ts"
import { requireCount } from "./require-number.ts"

/**
 * The interval of a proportion, from the number of hits and the number of answers. It stays inside 0..1 and stays
 * honest near both ends, where the textbook interval does not.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209-212; in the form of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872,
 * method 3. No continuity correction.
 * Units: shares, 0..1. Domain: 0 <= hits <= n, n > 0 (weighted counts may be fractions). Throws RangeError otherwise.
 */
export function wilsonInterval(hits: number, n: number, confidence = USUAL_CONFIDENCE): Interval {
  requireCount("hits", hits)
  requireCount("n", n)
  if (n === 0 || hits > n) throw new RangeError(`hits must be at most n, and n above 0; got ${hits} of ${n}`)
  const z = zForConfidence(confidence)
  const middle = (2 * hits + z * z) / (2 * (n + z * z))
  const reach = (z * Math.sqrt(z * z + 4 * hits * (1 - hits / n))) / (2 * (n + z * z))
  return { low: hits === 0 ? 0 : Math.max(0, middle - reach), high: hits === n ? 1 : Math.min(1, middle + reach) }
}
