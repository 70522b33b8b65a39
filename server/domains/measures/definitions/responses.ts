import type { Measure } from "../measure.ts"

/** One fact a finished response. A count is exact, so it has no interval. */
export const responses: Measure = {
  key: "responses",
  version: 1,
  format: "count",
  better: "none",
  minimumAnswers: 1,
  subject: "response",
  asked: true,
  counters: {},
  estimate: (tally) => ({ value: tally?.n ?? 0, low: null, high: null, scale: null, parts: {} }),
}
