import { sql } from "kysely"
import { meanIntervalOfSums } from "#stats"
import type { Measure } from "../measure.ts"

/** One fact a settled case: how often it was handed from one owner to another. */
export const handOffs: Measure = {
  key: "hand-offs",
  version: 1,
  format: "mean",
  better: "lower",
  minimumAnswers: 5,
  subject: "case",
  counters: { handed: sql`f.value`, square: sql`f.value * f.value`, never: sql`(f.value < 0.5)::int` },
  estimate(tally) {
    const mean =
      tally && meanIntervalOfSums({ n: tally.n, sum: tally.sum("handed"), sumOfSquares: tally.sum("square") })
    if (!mean) return { value: null, low: null, high: null, scale: null, parts: {} }
    const known = Number.isFinite(mean.high)
    return {
      value: mean.value,
      low: known ? Math.max(0, mean.low) : null,
      high: known ? mean.high : null,
      scale: null,
      parts: { never: tally.count("never") / tally.n },
    }
  },
}
