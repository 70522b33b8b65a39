/** A stretch of a series with a chart of its own; positions count from the first point of the whole series. */
export interface Phase<Chart> {
  from: number
  /** Inclusive. */
  to: number
  chart: Chart
}

/**
 * A series charted anew from each marked change, so that a process known to have changed is held against itself and not
 * against what it was. A phase shorter than twelve points says so itself (`enough`), and signals within a phase count
 * from its first point.
 *
 * Source: D. J. Wheeler, Understanding Statistical Process Control (1992), section 9.3 (when to revise limits): a change
 * that was made on purpose, is meant to last, and is understood. To find out whether a change did anything, use
 * `beforeAndAfter`, which keeps the limits of before.
 * `changes` are indices of first points after a change, rising, each within 1..length - 1. Throws RangeError otherwise.
 */
export function rebaselined<Point, Chart>(
  points: readonly Point[],
  changes: readonly number[],
  chart: (points: readonly Point[]) => Chart | null,
): Phase<Chart>[] {
  const starts = [0, ...changes]
  for (const [i, change] of changes.entries()) {
    if (!Number.isInteger(change) || change <= (starts[i] as number) || change >= points.length) {
      throw new RangeError(`changes must rise within the series (1 to ${points.length - 1}), not ${changes.join(", ")}`)
    }
  }
  return starts.flatMap((from, i) => {
    const end = starts[i + 1] ?? points.length
    const phase = chart(points.slice(from, end))
    return phase === null ? [] : [{ from, to: end - 1, chart: phase }]
  })
}
