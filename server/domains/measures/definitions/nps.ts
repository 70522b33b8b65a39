import { sql } from "kysely"
import { npsEstimate } from "#stats"
import type { Measure } from "../measure.ts"

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
  estimate(tally) {
    if (!tally) return { value: null, low: null, high: null, scale: points, parts: {} }
    const promoters = tally.count("promoters")
    const detractors = tally.count("detractors")
    const passives = Math.max(0, tally.n - promoters - detractors)
    const { value, low, high } = npsEstimate({ promoters, passives, detractors }) ?? nothing
    const parts = { promoters: promoters / tally.n, passives: passives / tally.n, detractors: detractors / tally.n }
    return { value, low, high, scale: points, parts }
  },
}

const nothing = { value: null, low: null, high: null }
