import { answersNeeded } from "./answers-needed.ts"

/** A driver that says nothing here: all answered alike, or too few answered it together with the others. */
export interface LeftOut {
  /** Its place among the drivers given. */
  at: number
  why: "no-spread" | "too-few"
  /** How many answered it together with the outcome. */
  n: number
}

export interface KeptDrivers {
  kept: number[]
  leftOut: LeftOut[]
  /** Respondents with an outcome and any driver that was kept. */
  n: number
  /** How many answered each kept driver together with the outcome, and the fewest who answered any two of them as well. */
  counts: number[]
  leastPair: number
  /** The share of answers to kept drivers that those respondents did not give, 0..1. */
  missing: number
}

/**
 * Which drivers can be spoken of: those that vary, and of which every pair was answered by as many as are needed; else the
 * least answered goes, one by one. Missing answers are NaN.
 * Our own; how many are needed is Green (1991), see `answersNeeded`. Units: `missing` is a share, 0..1; all else counts answers. Domain: columns of one length, which
 * `relativeImportance` sees to. Throws nothing.
 */
export function keepDrivers(outcome: Float64Array, drivers: readonly Float64Array[]): KeptDrivers {
  const rows = rowsWith(outcome)
  const counts = pairCounts(rows, drivers)
  const own = (at: number) => counts[at]?.[at] ?? 0
  const leftOut: LeftOut[] = []
  const leave = (at: number, why: LeftOut["why"]) => leftOut.push({ at, why, n: own(at) })
  let kept = drivers.map((_, at) => at)
  for (const at of kept) {
    if (own(at) >= answersNeeded(1) && isConstant(rows, drivers[at] as Float64Array)) leave(at, "no-spread")
  }
  kept = kept.filter((at) => !leftOut.some((one) => one.at === at))
  while (kept.length > 0 && leastOf(counts, kept) < answersNeeded(kept.length)) {
    const least = kept.reduce((fewest, at) => (own(at) < own(fewest) ? at : fewest))
    leave(least, "too-few")
    kept = kept.filter((at) => at !== least)
  }
  const n = rows.filter((row) => kept.some((at) => !Number.isNaN(drivers[at]?.[row]))).length
  const given = kept.reduce((sum, at) => sum + own(at), 0)
  return {
    kept,
    leftOut: leftOut.sort((a, b) => a.at - b.at),
    n,
    counts: kept.map(own),
    leastPair: leastOf(counts, kept),
    missing: n === 0 ? 0 : 1 - given / (n * kept.length),
  }
}

function rowsWith(outcome: Float64Array): number[] {
  const rows: number[] = []
  for (let row = 0; row < outcome.length; row += 1) if (!Number.isNaN(outcome[row])) rows.push(row)
  return rows
}

function isConstant(rows: readonly number[], answers: Float64Array): boolean {
  let first: number | undefined
  for (const row of rows) {
    const answer = answers[row] as number
    if (Number.isNaN(answer)) continue
    if (first !== undefined && answer !== first) return false
    first = answer
  }
  return true
}

/** How many answered both, for every pair of drivers, among those rows. */
function pairCounts(rows: readonly number[], drivers: readonly Float64Array[]): number[][] {
  const size = drivers.length
  const counts = new Float64Array(size * size)
  const given = new Int32Array(size)
  for (const row of rows) {
    let count = 0
    for (let at = 0; at < size; at += 1) {
      if (Number.isNaN((drivers[at] as Float64Array)[row])) continue
      for (let other = 0; other < count; other += 1) {
        const pair = (given[other] as number) * size + at
        counts[pair] = (counts[pair] as number) + 1
      }
      counts[at * size + at] = (counts[at * size + at] as number) + 1
      given[count] = at
      count += 1
    }
  }
  const both = (a: number, b: number) => counts[Math.min(a, b) * size + Math.max(a, b)] as number
  return drivers.map((_, a) => drivers.map((_, b) => both(a, b)))
}

const leastOf = (counts: readonly (readonly number[])[], kept: readonly number[]) =>
  kept.length === 0 ? 0 : Math.min(...kept.flatMap((a) => kept.map((b) => counts[a]?.[b] ?? 0)))
