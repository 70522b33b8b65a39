import { type BeforeAndAfter, beforeAndAfter } from "./before-and-after.ts"
import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { meanShift } from "./mean-shift.ts"
import { studentQuantile } from "./student-t.ts"
import { ENOUGH_POINTS } from "./xmr-chart.ts"

/** What a change did here, over and above what happened meanwhile where it was not made. */
export interface DifferenceInDifferences {
  verdict: BeforeAndAfter["verdict"]
  /** How much more the mean moved here than there, with its interval; null without a point on each side. */
  effect: ({ value: number } & Interval) | null
  /** How much each moved by itself. */
  here: number | null
  there: number | null
  /** True when the two were already moving apart before the change: the comparison then proves nothing. */
  drifting: boolean
  /** The chart of the differences, here less there, on which the verdict also rests. */
  differences: BeforeAndAfter
}

/**
 * The verdict on a change, with a comparison: periods in which something else moved both (a season, a strike, a new
 * competitor) cancel out. Both series cover the same periods; leave out a period that either lacks.
 *
 * The differences here less there make one series, held by `beforeAndAfter` against its own limits; improved or worse
 * further need that the interval of the effect leaves zero out, and that the two were not drifting apart before (the slope
 * of the differences before, at the same confidence). Too few: below twelve periods before, or too few after to show.
 *
 * Source: O. Ashenfelter & D. Card, "Using the longitudinal structure of earnings to estimate the effect of training
 * programs", Review of Economics and Statistics 67 (1985), 648-660; the interval from the period means with Student's t,
 * as S. G. Donald & K. Lang, "Inference with difference-in-differences and other panel data", the same 89 (2007),
 * 221-233. Periods are taken as independent; a strong carry-over from one to the next makes the interval too narrow
 * (M. Bertrand, E. Duflo & S. Mullainathan, Quarterly Journal of Economics 119 (2004), 249-275).
 * Throws RangeError when the series differ in length, on values that are not finite, or on a change outside them.
 */
export function differenceInDifferences(
  here: readonly number[],
  there: readonly number[],
  changeAt: number,
  better: "higher" | "lower",
  confidence = USUAL_CONFIDENCE,
): DifferenceInDifferences {
  if (here.length !== there.length) {
    throw new RangeError(`both series must cover the same periods, not ${here.length} and ${there.length}`)
  }
  const apart = here.map((value, at) => value - (there[at] as number))
  const differences = beforeAndAfter(apart, changeAt, better)
  const before = apart.slice(0, changeAt)
  const effect = meanShift(before, apart.slice(changeAt), confidence)
  const drifting = before.length >= ENOUGH_POINTS && hasSlope(before, confidence)
  const moved = differences.verdict === "improved" || differences.verdict === "worse"
  const sure = effect !== null && (effect.low > 0 || effect.high < 0)
  return {
    verdict: moved && (drifting || !sure) ? "no-signal" : differences.verdict,
    effect,
    here: moveOf(here, changeAt),
    there: moveOf(there, changeAt),
    drifting,
    differences,
  }
}

/** Does a straight line through the values surely rise or fall? (Least squares, Student's t.) */
function hasSlope(values: readonly number[], confidence: number): boolean {
  const n = values.length
  const middle = (n - 1) / 2
  const width = (n * (n * n - 1)) / 12
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * value, 0) / width
  const left = Math.max(0, squares(values) - slope * slope * width)
  return Math.abs(slope) * Math.sqrt(width) > studentQuantile(0.5 + confidence / 2, n - 2) * Math.sqrt(left / (n - 2))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const moveOf = (values: readonly number[], changeAt: number) =>
  changeAt === 0 || changeAt === values.length ? null : mean(values.slice(changeAt)) - mean(values.slice(0, changeAt))

function squares(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
}
