import type { Measure } from "../measure.ts"

/** One fact a case; beside the count stands how many that is per 100 responses, where there are any. */
export const casesOpened: Measure = {
  key: "cases-opened",
  version: 1,
  format: "count",
  better: "none",
  minimumAnswers: 1,
  subject: "case",
  counters: {},
  beside: "responses",
  figure(counters, beside) {
    const n = counters.reduce((sum, one) => sum + one.n, 0)
    const heard = beside.reduce((sum, one) => sum + one.n, 0)
    const parts: Record<string, number> = heard > 0 ? { per100Responses: (100 * n) / heard } : {}
    return { value: n, low: null, high: null, n, effectiveN: n, scale: null, parts }
  },
}
