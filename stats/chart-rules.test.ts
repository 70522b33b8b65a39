import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  allChartSignals,
  cChart,
  chartSignals,
  pointsBeyond,
  rebaselined,
  runsOfEight,
  trendsOfSix,
  twoOfThree,
  uChart,
  xmrChart,
} from "./index.ts"

const circuit = join(import.meta.dirname, "../../shared/data/published_values/circuit.txt")

const zoned = (values: readonly number[]) => values.map((value) => ({ value, low: -3, high: 3, sigma: 1 }))

describe("the four rules", () => {
  test("a point on its limit is not beyond it", () => {
    expect(pointsBeyond(zoned([3, -3, 0]))).toEqual([])
    expect(pointsBeyond(zoned([3.01, 0, -3.01])).map((signal) => signal.side)).toEqual(["above", "below"])
  })

  test("a point on the centre ends a run", () => {
    expect(runsOfEight([1, 1, 1, 1, 0, 1, 1, 1, 1], 0)).toEqual([])
    expect(runsOfEight(Array(8).fill(-1), 0)).toEqual([{ kind: "run-of-eight", side: "below", from: 0, to: 7 }])
  })

  test("six rising points are a trend, five are not, and a pause ends it", () => {
    expect(trendsOfSix([1, 2, 3, 4, 5])).toEqual([])
    expect(trendsOfSix([9, 1, 2, 3, 4, 5, 6, 6])).toEqual([{ kind: "trend-of-six", side: "above", from: 1, to: 6 }])
    expect(trendsOfSix([1, 2, 3, 3, 4, 5, 6])).toEqual([])
    expect(trendsOfSix([7, 6, 5, 4, 3, 2, 1])).toEqual([{ kind: "trend-of-six", side: "below", from: 0, to: 6 }])
  })

  test("two of three beyond two sigma on one side are a signal; one on each side are not", () => {
    expect(twoOfThree(zoned([0, 2.1, 0, 2.5, 0]), 0)).toEqual([{ kind: "two-of-three", side: "above", from: 1, to: 3 }])
    expect(twoOfThree(zoned([0, 2.1, -2.5, 0]), 0)).toEqual([])
    expect(twoOfThree(zoned([2.1, 0, 0, 2.1]), 0)).toEqual([])
    expect(twoOfThree(zoned([-2.1, -2.1, 0, -2.1]), 0)).toEqual([
      { kind: "two-of-three", side: "below", from: 0, to: 3 },
    ])
  })

  test("alerts use the first two alone", () => {
    const values = zoned([0.5, -0.5, -2.4, -2.4, -1, 0, 1, 1.5, 2, -1])
    expect(chartSignals(values, 0)).toEqual([])
    expect(allChartSignals(values, 0).map((signal) => signal.kind)).toEqual(["two-of-three", "trend-of-six"])
  })

  test("mirror with the values", () => {
    const values = fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 60 })
    fc.assert(
      fc.property(values, (drawn) => {
        const there = allChartSignals(zoned(drawn), 0)
        const back = allChartSignals(zoned(drawn.map((value) => -value)), 0)
        const turned = back.map((signal) => ({ ...signal, side: signal.side === "above" ? "below" : "above" }))
        const key = (signal: object) => JSON.stringify(signal, ["kind", "side", "from", "to"])
        expect(turned.map(key).sort()).toEqual(there.map(key).sort())
      }),
    )
  })
})

describe("the c and u charts", () => {
  test("have Montgomery's limits on counts that average 19.846 a period", () => {
    // Twenty-six periods, 516 in all: as many as in his circuit boards.
    const chart = cChart([...Array(22).fill(20), ...Array(4).fill(19)])
    expect(chart?.centre).toBeCloseTo(19.84615, 5)
    expect(chart?.points[0]?.low).toBeCloseTo(6.481447, 6)
    expect(chart?.points[0]?.high).toBeCloseTo(33.21086, 5)
  })

  test.skipIf(!existsSync(circuit))("find the boards 6 and 20 that Montgomery found", () => {
    const rows = readFileSync(circuit, "utf8").trim().split("\n").slice(1)
    const trial = rows.map((row) => row.trim().split(/\s+/)).filter((row) => row[3] === "TRUE")
    const chart = cChart(trial.map((row) => Number(row[1])))
    expect(chart?.centre).toBeCloseTo(19.84615, 5)
    expect(chart?.points[0]?.high).toBeCloseTo(33.21086, 5)
    const beyond = chart?.signals.filter((signal) => signal.kind === "point-beyond")
    expect(beyond?.map((signal) => signal.from + 1)).toEqual([6, 20])
  })

  test("give a period with more exposure narrower limits, and never one below nothing", () => {
    const chart = uChart([
      { count: 2, exposure: 1 },
      { count: 8, exposure: 4 },
    ])
    expect(chart?.centre).toBeCloseTo(2, 12)
    expect(chart?.points[0]).toMatchObject({ low: 0, high: 2 + 3 * Math.SQRT2 })
    expect(chart?.points[1]?.high).toBeCloseTo(2 + 3 / Math.SQRT2, 12)
    expect(chart?.enough).toBe(false)
  })

  test("refuse a period without exposure, and a count below nothing", () => {
    expect(() => uChart([{ count: 0, exposure: 0 }])).toThrow(RangeError)
    expect(() => cChart([3, -1])).toThrow(RangeError)
    expect(cChart([])).toBeNull()
  })
})

describe("a chart started anew at a marked change", () => {
  const before = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 51]
  const after = before.map((value) => value + 20)

  test("holds each phase against itself", () => {
    expect(xmrChart([...before, ...after])?.signals.length).toBeGreaterThan(0)
    const phases = rebaselined([...before, ...after], [12], xmrChart)
    expect(phases.map(({ from, to }) => [from, to])).toEqual([
      [0, 11],
      [12, 23],
    ])
    expect(phases.flatMap((phase) => phase.chart.signals)).toEqual([])
    expect(phases[1]?.chart.centre).toBeCloseTo((phases[0]?.chart.centre ?? 0) + 20, 9)
  })

  test("says of a short phase that it is too few", () => {
    const phases = rebaselined([...before, ...after.slice(0, 5)], [12], xmrChart)
    expect(phases.map((phase) => phase.chart.enough)).toEqual([true, false])
  })

  test("refuses changes out of order or outside the series", () => {
    expect(() => rebaselined(before, [6, 6], xmrChart)).toThrow(RangeError)
    expect(() => rebaselined(before, [12], xmrChart)).toThrow(RangeError)
    expect(() => rebaselined(before, [0], xmrChart)).toThrow(RangeError)
    expect(rebaselined([], [], xmrChart)).toEqual([])
  })
})
