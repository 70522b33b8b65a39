/** A reason to call a change on a chart real: a point beyond its limits, or eight points in a row on one side. */
export interface Signal {
  kind: "point-beyond" | "run-of-eight"
  side: "above" | "below"
  /** First and last point concerned (zero-based, both inclusive). */
  from: number
  to: number
}

/** A point with the limits it is held against (a p chart's limits differ from point to point). */
export interface ChartPoint {
  value: number
  low: number
  high: number
}

/** Points on one side of the centre, in a row, that make a signal. */
export const RUN_LENGTH = 8

/**
 * The signals among points, in the order in which they end. Two rules only: more of them signal falsely too often
 * (four rules on pure noise do so in about 40 % of charts of 52 points).
 *
 * Source: Western Electric, Statistical Quality Control Handbook (1956), tests 1 and 4, in the form of D. J. Wheeler,
 * Understanding Variation (1993), chapter 4: a point outside the limits; eight in a row on one side of the centre line.
 * A point on the centre line ends a run. A run longer than eight is one signal.
 */
export function chartSignals(points: readonly ChartPoint[], centre: number): Signal[] {
  const signals: Signal[] = []
  for (const [at, { value, low, high }] of points.entries()) {
    if (value > high) signals.push({ kind: "point-beyond", side: "above", from: at, to: at })
    if (value < low) signals.push({ kind: "point-beyond", side: "below", from: at, to: at })
  }
  const values = points.map((point) => point.value)
  signals.push(...runsOf(values, centre))
  return signals.sort((a, b) => a.to - b.to || a.from - b.from)
}

function runsOf(values: readonly number[], centre: number): Signal[] {
  const runs: Signal[] = []
  let from = 0
  for (let at = 0; at < values.length; at += 1) {
    const side = Math.sign((values[at] as number) - centre)
    if (at > 0 && side !== Math.sign((values[at - 1] as number) - centre)) from = at
    const endsHere = at === values.length - 1 || Math.sign((values[at + 1] as number) - centre) !== side
    if (side !== 0 && endsHere && at - from + 1 >= RUN_LENGTH) {
      runs.push({ kind: "run-of-eight", side: side > 0 ? "above" : "below", from, to: at })
    }
  }
  return runs
}
