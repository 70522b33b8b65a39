import { sql } from "kysely"
import { npsEstimate } from "#stats"
import type { Measure } from "../measure.ts"
import { equalAnswers } from "../weighted.ts"

const points = { low: -100, high: 100 }

/** Net promoter score. The bounds are those of #stats' npsBucket; a test holds the two together. */
export const nps: Measure = {
  key: "nps",
  version: 1,
  format: "points",
  better: "higher",
  minimumAnswers: 5,
  subject: "response",
  counters: { promoters: sql`(f.value >= 8.5)::int`, detractors: sql`(f.value < 6.5)::int` },
  figure(counters) {
    const answers = equalAnswers(counters)
    if (!answers) return { value: null, low: null, high: null, n: 0, effectiveN: 0, scale: points, parts: {} }
    const { n, effectiveN } = answers
    const promoters = answers.count("promoters")
    const detractors = answers.count("detractors")
    const passives = Math.max(0, effectiveN - promoters - detractors)
    const estimate = npsEstimate({ promoters, passives, detractors })
    const { value, low, high } = estimate ?? { value: null, low: null, high: null }
    const shareOf = (count: number) => count / effectiveN
    const parts = {
      promoters: shareOf(promoters),
      passives: shareOf(passives),
      detractors: shareOf(detractors),
    }
    return { value, low, high, n, effectiveN, scale: points, parts }
  },
}
