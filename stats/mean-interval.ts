import { type Estimate, USUAL_CONFIDENCE } from "./interval.ts"
import { requireFinite } from "./require-number.ts"
import { studentQuantile } from "./student-t.ts"

/** The sums from which a mean and its spread can be had again without the answers: how rollups keep them. */
export interface Sums {
  n: number
  sum: number
  sumOfSquares: number
}

/**
 * The mean of answers with its interval. Null when nobody answered; with a single answer, or answers kept as rounded
 * sums that leave no spread to see, the interval is unbounded or of no width, as the theory has it.
 *
 * Source: Student (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908), 1-25; mean +- t(n - 1) s / sqrt(n).
 * Units: those of the answers. Throws RangeError on an answer that is not a finite number.
 */
export function meanInterval(answers: readonly number[], confidence = USUAL_CONFIDENCE): Estimate | null {
  const n = answers.length
  if (n === 0) return null
  for (const answer of answers) requireFinite("an answer", answer)
  const value = answers.reduce((sum, x) => sum + x, 0) / n
  const squares = answers.reduce((sum, x) => sum + (x - value) ** 2, 0)
  return around(value, squares, n, confidence)
}

/**
 * The same from a count, a sum and a sum of squares. Source: Student (1908), as above. Units: those of the answers. Throws RangeError when they cannot come from real answers.
 */
export function meanIntervalOfSums({ n, sum, sumOfSquares }: Sums, confidence = USUAL_CONFIDENCE): Estimate | null {
  if (n === 0) return null
  requireFinite("sum", sum)
  requireFinite("sumOfSquares", sumOfSquares)
  if (!(n > 0)) throw new RangeError(`n must be a count of 0 or more, not ${n}`)
  const value = sum / n
  const squares = sumOfSquares - sum * value
  if (squares < -1e-9 * Math.max(1, sumOfSquares)) {
    throw new RangeError(`a sum of squares of ${sumOfSquares} is too small for ${n} answers that sum to ${sum}`)
  }
  return around(value, Math.max(0, squares), n, confidence)
}

function around(value: number, squares: number, n: number, confidence: number): Estimate {
  if (n <= 1) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, n }
  const reach = studentQuantile(0.5 + confidence / 2, n - 1) * Math.sqrt(squares / (n - 1) / n)
  return { value, low: value - reach, high: value + reach, n }
}
