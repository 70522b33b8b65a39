import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { studentQuantile } from "./student-t.ts"

/**
 * The difference of two means, after less before, with Student's interval on their pooled spread; null without a value on each side. From one value a
 * side nothing is known of the spread: the interval is without end.
 *
 * Source: Student (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908), 1-25, for two samples as R. A. Fisher, Statistical Methods for
 * Research Workers (1925), section 24.1. Units: those of the values. Throws RangeError when confidence is not between 0 and 1; a value that is not finite gives NaN.
 */
export function meanShift(
  before: readonly number[],
  after: readonly number[],
  confidence = USUAL_CONFIDENCE,
): ({ value: number } & Interval) | null {
  if (before.length === 0 || after.length === 0) return null
  const value = mean(after) - mean(before)
  const freedom = before.length + after.length - 2
  if (freedom === 0) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  const spread = Math.sqrt((squares(before) + squares(after)) / freedom)
  const reach =
    studentQuantile(0.5 + confidence / 2, freedom) * spread * Math.sqrt(1 / before.length + 1 / after.length)
  return { value, low: value - reach, high: value + reach }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function squares(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
}
