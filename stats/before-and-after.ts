import { chartSignals, RUN_LENGTH } from "./chart-signals.ts"
import type { Signal } from "./control-signal.ts"
import { requireFinite } from "./require-number.ts"
import { ENOUGH_POINTS, xmrLimits } from "./xmr-chart.ts"

/** Did a marked change move the chart? */
export interface BeforeAndAfter {
  verdict: "improved" | "no-signal" | "worse" | "too-few"
  before: { n: number; mean: number | null; low: number | null; high: number | null }
  after: { n: number; mean: number | null }
  /** What the verdict rests on; positions count from the first point of the whole series. */
  signals: Signal[]
}

/**
 * The verdict on a change: the points after it are held against the limits that the points before it set.
 *
 * - too few: fewer than twelve points before, none after, or fewer than eight after that show neither of the next;
 * - improved / worse: after the change there is a signal (a point beyond the earlier limits, or eight in a row on one side
 *   of the earlier centre), all signals agree on the side, and the mean after lies on that side by more than two standard
 *   errors of the difference of the two means (the spread taken from the moving ranges before);
 * - no signal: everything else. A change that shows on both sides has unsettled the process, which is not improvement.
 *
 * A point that stands alone proves little when many points follow: with eight or more points after the change, points
 * beyond count only if they are at least one in eight.
 *
 * On pure noise the verdict is improved or worse in about one series in twenty (see the test), whatever the lengths.
 *
 * Source: the XmR rules of D. J. Wheeler, Understanding Variation (1993), with limits frozen at the change.
 * `changeAt` is the index of the first point after the change (0..values.length). Throws RangeError outside that, and on
 * values that are not finite.
 */
export function beforeAndAfter(
  values: readonly number[],
  changeAt: number,
  better: "higher" | "lower",
): BeforeAndAfter {
  if (!Number.isInteger(changeAt) || changeAt < 0 || changeAt > values.length) {
    throw new RangeError(`the change must lie within the series (0 to ${values.length}), not at ${changeAt}`)
  }
  for (const value of values) requireFinite("a value", value)
  const before = values.slice(0, changeAt)
  const after = values.slice(changeAt)
  const limits = before.length === 0 ? undefined : xmrLimits(before)
  const summary = {
    before: { n: before.length, mean: limits?.centre ?? null, low: limits?.low ?? null, high: limits?.high ?? null },
    after: { n: after.length, mean: meanOf(after) },
  }
  if (limits === undefined || before.length < ENOUGH_POINTS || after.length === 0) {
    return { verdict: "too-few", ...summary, signals: [] }
  }
  const points = after.map((value) => ({ value, low: limits.low, high: limits.high }))
  const signals = enduring(chartSignals(points, limits.centre), after.length)
  const error = limits.sigma * Math.sqrt(1 / before.length + 1 / after.length)
  const side = agreedSide(signals, (summary.after.mean as number) - limits.centre, 2 * error)
  const placed = signals.map((signal) => ({ ...signal, from: signal.from + changeAt, to: signal.to + changeAt }))
  if (side !== undefined) {
    return { verdict: (side === "above") === (better === "higher") ? "improved" : "worse", ...summary, signals: placed }
  }
  return { verdict: after.length < RUN_LENGTH ? "too-few" : "no-signal", ...summary, signals: placed }
}

/** The side to which signals and shift of the mean point together, if they do. */
function agreedSide(signals: readonly Signal[], shift: number, least: number): Signal["side"] | undefined {
  const side = shift > 0 ? "above" : "below"
  const agree = signals.length > 0 && signals.every((signal) => signal.side === side)
  return agree && Math.abs(shift) > least ? side : undefined
}

/** Leaves out points beyond that are too rare, for the number of points seen, to be more than chance. */
function enduring(signals: Signal[], seen: number): Signal[] {
  const beyond = signals.filter((signal) => signal.kind === "point-beyond").length
  return beyond * RUN_LENGTH >= seen ? signals : signals.filter((signal) => signal.kind === "run-of-eight")
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
