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
  estimate(tally, beside) {
    const cases = tally?.n ?? 0
    const parts: Record<string, number> = beside ? { per100Responses: (100 * cases) / beside.n } : {}
    return { value: cases, low: null, high: null, scale: null, parts }
  },
}
