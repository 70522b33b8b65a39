import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { beforeAndAfter, normalQuantile, pChart, xmrChart } from "./index.ts"

const published = join(import.meta.dirname, "../../shared/data/published_values")

/** Rows of a small whitespace-separated table, the header left out. */
function table(name: string): string[][] {
  const lines = readFileSync(join(published, name), "utf8").trim().split("\n").slice(1)
  return lines.map((line) => line.trim().split(/\s+/))
}

describe("the XmR chart", () => {
  test("has Wheeler's limits on a series done by hand", () => {
    const chart = xmrChart([10, 12, 11, 13, 9, 11])
    expect(chart?.centre).toBeCloseTo(11, 12)
    expect(chart?.movingRange).toBeCloseTo(11 / 5, 12)
    expect(chart?.high).toBeCloseTo(11 + 2.66 * 2.2, 12)
    expect(chart?.movingRangeHigh).toBeCloseTo(3.267 * 2.2, 12)
  })

  test.skipIf(!existsSync(published))("has the published limits on Montgomery's viscosities", () => {
    const trial = table("viscosity.txt").filter((row) => row[2] === "TRUE")
    const chart = xmrChart(trial.map((row) => Number(row[1])))
    expect(chart?.centre).toBeCloseTo(34.088, 6)
    expect(chart?.movingRange).toBeCloseTo(0.5726316, 6)
    expect(chart?.low).toBeCloseTo(32.5648, 4)
    expect(chart?.high).toBeCloseTo(35.6112, 4)
  })

  test("calls nothing a signal below twelve points, however wild", () => {
    const chart = xmrChart([5, 5, 5, 6, 5, 5, 900, 5, 5, 6, 5])
    expect(chart?.enough).toBe(false)
    expect(chart?.signals).toEqual([])
    expect(xmrChart([])).toBeNull()
  })

  test("calls a point beyond its limits a signal", () => {
    const chart = xmrChart([18, 23, 17, 24, 18, 23, 17, 24, 18, 23, 17, 24, 55, 20])
    expect(chart?.signals).toEqual([{ kind: "point-beyond", side: "above", from: 12, to: 12 }])
  })

  test("calls eight in a row on one side one signal, and seven none", () => {
    const seven = [1, 9, 1, 9, 1, 9, 1, 6, 6, 6, 6, 6, 6, 6, 1, 9, 1, 9, 1, 1]
    expect(xmrChart(seven)?.signals).toEqual([])
    const nine = [1, 9, 1, 9, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 9, 1, 1, 1, 1]
    expect(xmrChart(nine)?.signals).toEqual([{ kind: "run-of-eight", side: "above", from: 5, to: 13 }])
  })

  test("moves and stretches with its values", () => {
    const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), (values, factor) => {
        const plain = xmrChart(values)
        const moved = xmrChart(values.map((value) => value * factor + 100))
        expect(moved?.high).toBeCloseTo((plain?.high ?? 0) * factor + 100, 6)
        expect(moved?.low).toBeCloseTo((plain?.low ?? 0) * factor + 100, 6)
      }),
    )
  })

  test("refuses a period without a value", () => {
    expect(() => xmrChart([1, Number.NaN])).toThrow(RangeError)
  })
})

describe("the p chart", () => {
  test.skipIf(!existsSync(published))("has the published limits on Montgomery's orange juice cans", () => {
    const trial = table("orangejuice.txt").filter((row) => row[3] === "TRUE")
    const chart = pChart(trial.map((row) => ({ hits: Number(row[1]), n: Number(row[2]) })))
    expect(chart?.centre).toBeCloseTo(0.2313333, 6)
    expect(chart?.points[0]?.low).toBeCloseTo(0.05242755, 6)
    expect(chart?.points[0]?.high).toBeCloseTo(0.4102391, 6)
    expect(chart?.signals.filter((signal) => signal.kind === "point-beyond").map((signal) => signal.from + 1)).toEqual([
      15, 23,
    ])
  })

  test("gives wider limits to a period with fewer answers", () => {
    const chart = pChart([
      { hits: 40, n: 100 },
      { hits: 4, n: 10 },
    ])
    expect(chart?.points[1]?.high).toBeGreaterThan(chart?.points[0]?.high ?? 1)
    expect(chart?.enough).toBe(false)
  })

  test("refuses a period in which nobody answered", () => {
    expect(() => pChart([{ hits: 0, n: 0 }])).toThrow(RangeError)
    expect(pChart([])).toBeNull()
  })
})

describe("before and after a marked change", () => {
  const steady = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 51]

  test("improved: a lasting shift beyond what came before", () => {
    const verdict = beforeAndAfter([...steady, 58, 59, 57, 58, 60, 58, 57, 59], 12, "higher")
    expect(verdict.verdict).toBe("improved")
    expect(verdict.signals.at(0)).toEqual({ kind: "point-beyond", side: "above", from: 12, to: 12 })
    expect(verdict.after.mean).toBeCloseTo(58.25, 10)
  })

  test("worse: the same shift where lower is better", () => {
    expect(beforeAndAfter([...steady, 58, 59, 57, 58, 60, 58, 57, 59], 12, "lower").verdict).toBe("worse")
  })

  test("no signal: more of the same", () => {
    expect(beforeAndAfter([...steady, ...steady], 12, "higher").verdict).toBe("no-signal")
  })

  test("no signal: thrown about on both sides is not improvement", () => {
    expect(beforeAndAfter([...steady, 80, 20, 80, 20, 80, 20, 80, 20, 80], 12, "higher").verdict).toBe("no-signal")
  })

  test("too few: eleven points before, or a few ordinary ones after", () => {
    expect(beforeAndAfter([...steady.slice(1), 90, 90, 90], 11, "higher").verdict).toBe("too-few")
    expect(beforeAndAfter([...steady, 51, 50, 52], 12, "higher").verdict).toBe("too-few")
    expect(beforeAndAfter(steady, 12, "higher").verdict).toBe("too-few")
    expect(beforeAndAfter([], 0, "higher")).toMatchObject({ verdict: "too-few", before: { n: 0, mean: null } })
  })

  test("is falsely called in fewer than one in twenty series of pure noise", () => {
    const noise = noiseFrom(20260810)
    for (const [before, after] of [
      [12, 4],
      [12, 8],
      [12, 40],
      [24, 12],
      [40, 26],
    ] as const) {
      let called = 0
      for (let series = 0; series < 2000; series += 1) {
        const values = Array.from({ length: before + after }, noise)
        const { verdict } = beforeAndAfter(values, before, "higher")
        if (verdict === "improved" || verdict === "worse") called += 1
      }
      expect(called / 2000).toBeLessThan(0.055)
    }
  })

  test("finds a shift of two standard deviations within twelve points nine times in ten", () => {
    const noise = noiseFrom(7)
    let found = 0
    for (let series = 0; series < 1000; series += 1) {
      const values = Array.from({ length: 36 }, (_, at) => noise() + (at < 24 ? 0 : 2))
      if (beforeAndAfter(values, 24, "higher").verdict === "improved") found += 1
    }
    expect(found).toBeGreaterThan(900)
  })

  test("refuses a change outside the series", () => {
    expect(() => beforeAndAfter(steady, 13, "higher")).toThrow(RangeError)
    expect(() => beforeAndAfter(steady, 1.5, "higher")).toThrow(RangeError)
  })
})

/** Standard normal noise, the same on every run. */
function noiseFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return normalQuantile((state + 0.5) / 4294967296)
  }
}
