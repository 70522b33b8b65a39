import type { Measure } from "../measure.ts"

/** One fact a finished response. A count is exact, so it has no interval. */
export const responses: Measure = {
  key: "responses",
  version: 1,
  format: "count",
  better: "none",
  minimumAnswers: 1,
  subject: "response",
  counters: {},
  figure(counters) {
    const n = counters.reduce((sum, one) => sum + one.n, 0)
    return { value: n, low: null, high: null, n, effectiveN: n, scale: null, parts: {} }
  },
}
