import { type Difference, jonckheereTerpstraOfCounts, type TrendTest } from "#stats"
import { type Counters, plainTally, type Tally } from "../estimates/tally.ts"
import type { Measure, Scale } from "../measure.ts"
import { differ, differByWeight, valueCounts } from "./differ.ts"

/** What was counted of those who spend little, middling and much. */
export type Bands = { small: readonly Counters[]; middle: readonly Counters[]; large: readonly Counters[] }

/** With fewer in either, only a gulf could be told from chance, and the trend test's normal approximation is rough. */
export const enoughOfBand = 30

/** How those who spend little fare beside those who spend much. */
export type BandGap = {
  gap: Difference
  weighted: Difference | null
  trend: TrendTest
  small: number
  large: number
  /** Both have enough answers to be judged. */
  enough: boolean
  /** Who fares worse, where trend and gap, each looked at alone, are beyond chance and point the same way. */
  worse: "small" | "large" | null
}

/** How sure a trend has to be to count: 5 %, both ways. */
export const surelyNoChance = 0.05

/** Null where either has no answer, or too few for an interval. */
export function gapOf(measure: Measure, bands: Bands, scale: Scale | null): BandGap | null {
  const [small, middle, large] = [bands.small, bands.middle, bands.large].map((one) => plainTally(one))
  if (!small || !large) return null
  const gap = differ(measure, small, large, scale)
  if (!gap) return null
  const groups = [small, middle, large].filter((tally): tally is Tally => tally != null)
  const trend = jonckheereTerpstraOfCounts(groups.map((tally) => valueCounts(measure, tally)))
  const both = { small: small.n, large: large.n }
  const enough = Math.min(small.n, large.n) >= enoughOfBand
  const sure = enough && gap.sure && trend.both <= surelyNoChance && Math.sign(trend.z ?? 0) === -Math.sign(gap.value)
  const smallLower = gap.value < 0
  return {
    gap,
    weighted: differByWeight(measure, bands.small, bands.large, scale),
    trend,
    ...both,
    enough,
    worse: sure ? (smallLower === (measure.better === "higher") ? "small" : "large") : null,
  }
}
