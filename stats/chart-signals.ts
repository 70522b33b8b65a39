import { inOrder, type Rule, type Signal } from "./control-signal.ts"
import { requireFinite } from "./require-number.ts"

/** A point with the limits it is held against (a p chart's limits differ from point to point). */
export interface ChartPoint {
  value: number
  low: number
  high: number
}

/** A point that also says how far chance alone carries it: one standard deviation, before limits are clipped. */
export interface ZonedPoint extends ChartPoint {
  sigma: number
}

/** Points on one side of the centre, in a row, that make a signal. */
export const RUN_LENGTH = 8

/** Points in a row, each higher (or each lower) than the one before, that make a signal. */
export const TREND_LENGTH = 6

/**
 * The signals that alerts may rest on: points beyond and runs of eight, in the order in which they end. More rules signal
 * falsely too often; false-signal-rates.ts states how often each set does so on pure noise.
 * Sources: those of `pointsBeyond` (Shewhart 1931) and `runsOfEight` (Western Electric 1956); that alerts rest on these two is our own. Units: those of the points. Throws nothing.
 */
export function chartSignals(points: readonly ChartPoint[], centre: number): Signal[] {
  const values = points.map((point) => point.value)
  return inOrder([...pointsBeyond(points), ...runsOfEight(values, centre)])
}

/**
 * The signals of all four rules, in the order in which they end: for a close look, never for an alert.
 * Sources: those of the four (Western Electric 1956, Nelson 1984). Units: those of the points. Throws RangeError on a sigma that is not finite.
 */
export function allChartSignals(points: readonly ZonedPoint[], centre: number): Signal<Rule>[] {
  const values = points.map((point) => point.value)
  return inOrder<Rule>([...chartSignals(points, centre), ...trendsOfSix(values), ...twoOfThree(points, centre)])
}

/**
 * Points outside their limits, each a signal of its own.
 * Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931); test 1 of Western Electric,
 * Statistical Quality Control Handbook (1956). A point on its limit is within. Throws nothing.
 */
export function pointsBeyond(points: readonly ChartPoint[]): Signal<"point-beyond">[] {
  const signals: Signal<"point-beyond">[] = []
  for (const [at, { value, low, high }] of points.entries()) {
    if (value > high) signals.push({ kind: "point-beyond", side: "above", from: at, to: at })
    if (value < low) signals.push({ kind: "point-beyond", side: "below", from: at, to: at })
  }
  return signals
}

/**
 * Eight or more points in a row on one side of the centre. A point on the centre ends a run; a longer run is one signal.
 * Source: Western Electric (1956), test 4; D. J. Wheeler, Understanding Variation (1993), chapter 4. Throws nothing.
 */
export function runsOfEight(values: readonly number[], centre: number): Signal<"run-of-eight">[] {
  const sides = values.map((value) => Math.sign(value - centre))
  return stretches(sides, RUN_LENGTH).map((stretch) => ({ kind: "run-of-eight", ...stretch }))
}

/**
 * Six or more points in a row, each higher than the one before, or each lower. Two equal neighbours end a trend.
 * Source: L. S. Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality Technology 16 (1984),
 * 237-239, test 3. It adds false signals and little power (R. B. Davis & W. H. Woodall, "Performance of the control
 * chart trend rule under linear shift", Journal of Quality Technology 20 (1988), 260-262). Throws nothing.
 */
export function trendsOfSix(values: readonly number[]): Signal<"trend-of-six">[] {
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] as number)))
  return stretches(steps, TREND_LENGTH - 1).map(({ side, from, to }) => ({
    kind: "trend-of-six",
    side,
    from,
    to: to + 1,
  }))
}

/**
 * Two of three points in a row farther than two standard deviations from the centre, on the same side. Windows that
 * overlap are one signal, from the first such point to the last.
 * Source: Western Electric (1956), test 2. Units: those of the points. Throws RangeError on a sigma that is not finite.
 */
export function twoOfThree(points: readonly ZonedPoint[], centre: number): Signal<"two-of-three">[] {
  const far = points.map(({ value, sigma }) => {
    requireFinite("sigma", sigma)
    return Math.abs(value - centre) > 2 * sigma ? Math.sign(value - centre) : 0
  })
  return inOrder([...pairsWithin(far, 1), ...pairsWithin(far, -1)])
}

function pairsWithin(far: readonly number[], side: 1 | -1): Signal<"two-of-three">[] {
  const signals: Signal<"two-of-three">[] = []
  const at = far.flatMap((one, position) => (one === side ? [position] : []))
  for (const [i, to] of at.entries()) {
    const from = at[i - 1]
    if (from === undefined || to - from > 2) continue
    const last = signals.at(-1)
    if (last && last.to === from) last.to = to
    else signals.push({ kind: "two-of-three", side: side > 0 ? "above" : "below", from, to })
  }
  return signals
}

/** Maximal stretches of one sign other than zero, at least so long. */
function stretches(signs: readonly number[], least: number): { side: Signal["side"]; from: number; to: number }[] {
  const found: { side: Signal["side"]; from: number; to: number }[] = []
  let from = 0
  for (const [at, sign] of signs.entries()) {
    if (sign !== signs[at - 1]) from = at
    if (sign !== 0 && signs[at + 1] !== sign && at - from + 1 >= least) {
      found.push({ side: sign > 0 ? "above" : "below", from, to: at })
    }
  }
  return found
}
