import { expect, test } from "vitest"
import type { MeasureSeries } from "#contracts/measures.ts"
import { chartOf } from "./chart-of.ts"

const figure = { measure: "nps", low: null, high: null, scale: null, parts: {}, hidden: null, weighted: null } as const
const point = (from: string, to: string, value: number | null, limits: { low: number; high: number } | null) => ({
  from,
  to,
  figure: { ...figure, value, n: value === null ? null : 10 },
  partial: limits === null,
  limits,
  signal: null,
})
const change = { id: "", measure: "nps", unitId: null, dims: {}, cause: null, verdict: null } as const
const verdict = { word: "no-signal", sentence: "", says: { key: "nothing", values: {} } } as const
const series: MeasureSeries = {
  ...verdict,
  judged: { ...verdict, grain: "month" },
  grain: "month",
  kind: "p",
  centre: 40,
  points: [
    point("2026-01-01", "2026-01-31", 41, { low: 30, high: 50 }),
    point("2026-02-01", "2026-02-28", 39, { low: 30, high: 50 }),
    point("2026-03-01", "2026-03-31", 44, { low: 32, high: 48 }),
    point("2026-04-01", "2026-04-30", null, null),
  ],
  changes: [
    { ...change, day: "2026-02-10", words: "A second till at noon, and at four" },
    { ...change, day: "2025-11-01", words: "Before the chart begins" },
  ],
}
const drawn = chartOf(series, (from, partial) => (partial ? `${from}…` : from))

test("neighbouring points with the same limits share a band, and a point without limits has none", () => {
  expect(drawn.limits).toEqual([
    { from: 0, to: 1, centre: 40, lower: 30, upper: 50 },
    { from: 2, to: 2, centre: 40, lower: 32, upper: 48 },
  ])
})

test("a figure that is kept back leaves a gap and tells no number of answers", () => {
  expect(drawn.points.at(-1)).toEqual({ label: "2026-04-01…", value: null, signal: false })
})

test("a change stands at the period in which it began, in few words; one from before the chart does not stand there", () => {
  expect(drawn.changes).toEqual([{ at: 1, label: "A second till at noon, an…" }])
})
