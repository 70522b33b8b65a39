import { describe, expect, test } from "vitest"
import { differenceInDifferences, normalQuantile, seededRandom } from "./index.ts"

const steady = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 51]
const season = [0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -2, -1]

describe("a change held against a unit where it was not made", () => {
  test("is improved by what went beyond the other", () => {
    const here = [...steady, 58, 59, 57, 58, 60, 58, 57, 59]
    const there = [...steady.map((value) => value + 3), 53, 54, 52, 53, 55, 53, 52, 54]
    const found = differenceInDifferences(here, there, 12, "higher")
    expect(found.verdict).toBe("improved")
    expect(found.here).toBeCloseTo(8, 9)
    expect(found.there).toBeCloseTo(0, 9)
    expect(found.effect?.value).toBeCloseTo(8, 9)
    expect(found.effect?.low).toBeGreaterThan(5)
    expect(differenceInDifferences(here, there, 12, "lower").verdict).toBe("worse")
  })

  test("is no signal where both rose alike, though each chart alone would say improved", () => {
    const lift = (values: readonly number[], wobble: number) =>
      [...values, ...values.slice(0, 8).map((value) => value + 10)].map((value, at) => value + (at % 3) * wobble)
    const found = differenceInDifferences(lift(steady, 0.3), lift(steady.toReversed(), 0.2), 12, "higher")
    expect(found.verdict).toBe("no-signal")
    expect(found.here).toBeGreaterThan(9)
    expect(found.there).toBeGreaterThan(8)
  })

  test("takes a common season out", () => {
    const noise = normalFrom(3)
    const here = Array.from({ length: 24 }, (_, at) => 50 + 5 * (season[at % 12] as number) + noise())
    const there = here.map((value) => value - 4 + noise())
    const moved = here.map((value, at) => (at < 12 ? value : value + 6))
    expect(differenceInDifferences(here, there, 12, "higher").verdict).toBe("no-signal")
    expect(differenceInDifferences(moved, there, 12, "higher").verdict).toBe("improved")
  })

  test("proves nothing where the two were drifting apart before", () => {
    const noise = normalFrom(4)
    const here = Array.from({ length: 28 }, (_, at) => 50 + 2 * at + noise())
    const there = Array.from({ length: 28 }, () => 50 + noise())
    const found = differenceInDifferences(here, there, 14, "higher")
    expect(found.drifting).toBe(true)
    expect(found.verdict).toBe("no-signal")
  })

  test("has the effect and interval of the textbook on four periods a side", () => {
    // Differences 1, 3 before and 6, 8 after: means 2 and 7, pooled variance 2, t(2) = 4.302653.
    const found = differenceInDifferences([1, 3, 6, 8], [0, 0, 0, 0], 2, "higher")
    expect(found.effect?.value).toBeCloseTo(5, 12)
    expect(found.effect?.low).toBeCloseTo(5 - 4.302652729911275 * Math.SQRT2, 9)
    expect(found.verdict).toBe("too-few")
  })

  test("is falsely called in fewer than one in twenty pairs of pure noise, and finds three sigma nine times in ten", () => {
    const noise = normalFrom(11)
    const called = (shift: number) => {
      let count = 0
      for (let pair = 0; pair < 2000; pair += 1) {
        const here = Array.from({ length: 36 }, (_, at) => noise() + (at < 24 ? 0 : shift))
        const there = Array.from({ length: 36 }, noise)
        const { verdict } = differenceInDifferences(here, there, 24, "higher")
        if (verdict === "improved" || verdict === "worse") count += 1
      }
      return count / 2000
    }
    expect(called(0)).toBeLessThan(0.05)
    expect(called(3)).toBeGreaterThan(0.9)
  })

  test("says too few, and refuses series of different length", () => {
    expect(differenceInDifferences([1, 2, 3], [1, 2, 3], 2, "higher").verdict).toBe("too-few")
    expect(differenceInDifferences([1, 2, 3], [1, 2, 3], 3, "higher").effect).toBeNull()
    expect(() => differenceInDifferences([1, 2, 3], [1, 2], 1, "higher")).toThrow(RangeError)
    expect(() => differenceInDifferences([1, Number.NaN], [1, 2], 1, "higher")).toThrow(RangeError)
  })
})

function normalFrom(seed: number): () => number {
  const random = seededRandom(seed)
  return () => normalQuantile(Math.max(1e-300, random()))
}
