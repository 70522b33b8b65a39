import { type Difference, differenceInterval } from "./difference-interval.ts"
import { type Estimate, USUAL_CONFIDENCE } from "./interval.ts"
import { wilsonInterval } from "./wilson-interval.ts"

/**
 * How far apart two independent proportions are: first minus second.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873-890, method 10 (hybrid score).
 * Units: shares, so -1..1. Domain: as `wilsonInterval`, which throws RangeError.
 */
export function proportionDifference(
  first: { hits: number; n: number },
  second: { hits: number; n: number },
  confidence = USUAL_CONFIDENCE,
): Difference {
  return differenceInterval(proportion(first, confidence), proportion(second, confidence))
}

function proportion({ hits, n }: { hits: number; n: number }, confidence: number): Estimate {
  return { value: hits / n, n, ...wilsonInterval(hits, n, confidence) }
}
