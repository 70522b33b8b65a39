/** What a chart over time draws. Positions are indices into `points`. */
export type Series = {
  points: readonly ChartPoint[]
  /** The usual range and middle line; a new stretch after each marked change. */
  limits?: readonly Limits[]
  changes?: readonly Change[]
}

export type ChartPoint = {
  /** The period: "12 May", "Week 3". */
  label: string
  /** Null where nothing was measured: the line breaks. */
  value: number | null
  n?: number
  /** True where the point is more than chance. */
  signal?: boolean
}

export type Limits = { from: number; to: number; centre: number; lower: number; upper: number }

/** Something that was done, and when: the fix that should move the line. */
export type Change = { at: number; label: string }

/** Differences below this are rounding, not measurement. */
const smallest = 1e-9

/** What a scale goes up in: things that are counted whole, or minutes, which make hours and days. */
export type Steps = "decimal" | "whole" | "minutes"

export type Scale = { low: number; high: number; ticks: number[] }

/** A readable scale that holds all values: its ends and about `count` ticks at 1, 2 or 5 times a power of ten, or at whole hours and days. */
export function ticksFor(values: readonly number[], count: number, steps: Steps = "decimal"): Scale {
  const [least, most] = roomy(Math.min(...values), Math.max(...values))
  const rough = (most - least) / count
  const step = steps === "minutes" ? stepOfTime(rough) : Math.max(readableStep(rough), steps === "whole" ? 1 : 0)
  // A multiple of the step may lie a hair inside the value that it is to hold: -13 times 0.001.
  const low = Math.min(round(Math.floor(least / step) * step), least)
  const high = Math.max(round(Math.ceil(most / step) * step), most)
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => round(low + index * step))
  return { low, high, ticks }
}

/** Every value that must fit on the scale. */
export function valuesOf({ points, limits = [] }: Series): number[] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const ranges = limits.flatMap(({ lower, upper }) => [lower, upper])
  return values.length + ranges.length === 0 ? [0, 1] : [...values, ...ranges]
}

/** Runs of points without a gap between them. */
export function runsOf(points: readonly ChartPoint[]): { index: number; value: number }[][] {
  const runs: { index: number; value: number }[][] = [[]]
  points.forEach(({ value }, index) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ index, value })
  })
  return runs.filter((run) => run.length > 0)
}

/** Which labels of the time axis have room: the first, the last, and evenly between. */
export function shownLabels(count: number, width: number, each: number): number[] {
  const every = Math.max(1, Math.ceil((count * each) / Math.max(width, each)))
  const shown = Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0)
  return shown
}

/** Values that are all alike lie in the middle of a scale as wide as they are high; where all are nothing, at its foot. */
function roomy(least: number, most: number): [number, number] {
  if (most - least > smallest) return [least, most]
  if (Math.abs(most) <= smallest) return [0, 1]
  const half = Math.abs(most) / 2
  return [least - half, most + half]
}

function readableStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return step * power
}

const day = 24 * 60
const partsOfADay = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, day]

function stepOfTime(rough: number): number {
  return partsOfADay.find((one) => one >= rough) ?? day * readableStep(rough / day)
}

const round = (value: number) => Number(value.toPrecision(12))
