import { chiSquareAbove } from "./incomplete-gamma.ts"
import { type Lifetime, momentsOf } from "./lifetimes.ts"
import { solve } from "./linear-system.ts"

/** Whether groups last equally long. `p` is the chance of a difference as large as this one when they do. */
export interface LogRank {
  chiSquare: number
  freedom: number
  p: number
  /** For each group: how many there are, how many ended, and how many would have if all groups were alike. */
  groups: { n: number; ended: number; expected: number }[]
}

/**
 * The log-rank test over two or more groups.
 *
 * Source: N. Mantel, "Evaluation of survival data and two new rank order statistics arising in its consideration", Cancer
 * Chemotherapy Reports 50 (1966), 163-170; R. Peto & J. Peto, Journal of the Royal Statistical Society A 135 (1972), 185-207;
 * for k groups with ties: D. Collett, Modelling Survival Data in Medical Research (2015), equations 2.15 to 2.17.
 * Null where nothing can be told apart: no end was seen while more than one group was at risk. Throws RangeError on fewer than two groups,
 * an empty one, or a time below 0.
 */
export function logRank(groups: readonly (readonly Lifetime[])[]): LogRank | null {
  if (groups.length < 2 || groups.some((group) => group.length === 0))
    throw new RangeError("a comparison needs two groups or more, none empty")
  const moments = momentsOf(groups.flatMap((group, of) => group.map(({ time, ended }) => ({ time, ended, of }))))
  const sums = groups.map((group) => ({ n: group.length, ended: 0, expected: 0 }))
  const variance = groups.map(() => new Array<number>(groups.length).fill(0))
  const atRisk = groups.map((group) => group.toSorted((one, other) => one.time - other.time))
  const passed = groups.map(() => 0)
  for (const { time, atRisk: all, ended } of moments) {
    const left = atRisk.map((group, k) => {
      while ((group[passed[k] as number]?.time ?? Number.POSITIVE_INFINITY) < time)
        passed[k] = (passed[k] as number) + 1
      return group.length - (passed[k] as number)
    })
    if (ended.length === 0) continue
    for (const { of } of ended) (sums[of] as { ended: number }).ended += 1
    left.forEach((share, k) => {
      ;(sums[k] as { expected: number }).expected += (ended.length * share) / all
    })
    if (all < 2) continue
    const spread = (ended.length * (all - ended.length)) / (all - 1)
    variance.forEach((row, k) => {
      const share = (left[k] as number) / all
      for (const [l, other] of left.entries())
        row[l] = (row[l] as number) + spread * share * ((k === l ? 1 : 0) - other / all)
    })
  }
  // A group that was out of sight before the first end takes no part; of the others one follows from the rest.
  const part = sums.flatMap(({ expected }, k) => (expected > 0 ? [k] : [])).slice(1)
  if (part.length === 0) return null
  const excess = part.map((k) => (sums[k]?.ended as number) - (sums[k]?.expected as number))
  const weights = solve(
    part.map((k) => part.map((l) => variance[k]?.[l] as number)),
    excess,
  )
  if (weights === null) return null
  const chiSquare = excess.reduce((sum, one, k) => sum + one * (weights[k] as number), 0)
  return { chiSquare, freedom: part.length, p: chiSquareAbove(chiSquare, part.length), groups: sums }
}
