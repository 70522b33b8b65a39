import { sql } from "kysely"
import { meanIntervalOfSums } from "#stats"
import type { Measure, Scale } from "../measure.ts"
import { equalAnswers } from "../weighted.ts"

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
  figure(counters) {
    const answers = equalAnswers(counters)
    const scale = counters.length === 1 ? (counters[0]?.scale ?? commonScale) : commonScale
    if (!answers) return { value: null, low: null, high: null, n: 0, effectiveN: 0, scale, parts: {} }
    const { n, effectiveN } = answers
    const mean = meanIntervalOfSums({ n: effectiveN, sum: answers.sum("place"), sumOfSquares: answers.sum("square") })
    const onScale = (at: number) => scale.low + Math.min(1, Math.max(0, at)) * (scale.high - scale.low)
    return {
      value: mean && onScale(mean.value),
      low: mean && onScale(mean.low),
      high: mean && onScale(mean.high),
      n,
      effectiveN,
      scale,
      parts: { easy: answers.count("easy") / effectiveN },
    }
  },
}
