import { sql } from "kysely"
import { meanIntervalOfSums } from "#stats"
import type { Measure, Scale } from "../measure.ts"

/** Where answers given on different scales meet. */
const commonScale: Scale = { low: 1, high: 7 }

const place = sql`(f.value - f.low) / nullif(f.high - f.low, 0)`

/**
 * Customer effort: the mean on the scale of the answers, higher being easier. Facts are counted by their place on the scale (0 to 1), so that
 * answers of several scales can be added up. `easy` is the share above the middle of the scale: 5 to 7 of 7, 4 and 5 of 5, 6 to 10 of 10.
 */
export const ces: Measure = {
  key: "ces",
  version: 1,
  format: "mean",
  better: "higher",
  minimumAnswers: 5,
  subject: "response",
  counters: { place, square: sql`${place} * ${place}`, easy: sql`(f.value >= floor((f.low + f.high) / 2) + 0.5)::int` },
  estimate(tally) {
    const scale = tally?.scale ?? commonScale
    if (!tally) return { value: null, low: null, high: null, scale, parts: {} }
    const mean = meanIntervalOfSums({ n: tally.n, sum: tally.sum("place"), sumOfSquares: tally.sum("square") })
    const onScale = (at: number) => scale.low + Math.min(1, Math.max(0, at)) * (scale.high - scale.low)
    return {
      value: mean && onScale(mean.value),
      low: mean && onScale(mean.low),
      high: mean && onScale(mean.high),
      scale,
      parts: { easy: tally.count("easy") / tally.n },
    }
  },
}
