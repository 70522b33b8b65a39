import type { Measure } from "../measure.ts"

/** One fact a friction that staff noted. More of them may mean more trouble, or more people who say so. */
export const frictions: Measure = {
  key: "frictions",
  version: 1,
  format: "count",
  better: "none",
  minimumAnswers: 1,
  subject: "friction",
  counters: {},
  estimate: (tally) => ({ value: tally?.n ?? 0, low: null, high: null, scale: null, parts: {} }),
}
