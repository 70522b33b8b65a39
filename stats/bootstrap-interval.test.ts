import { describe, expect, test } from "vitest"
import { bcaInterval, percentileInterval, seededRandom } from "./index.ts"

/** Test A of 26 neurologically impaired children: Efron & Tibshirani (1993), table 14.1. */
const spatial = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41]

const variance = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

describe("intervals from resampled values", () => {
  test("of Efron and Tibshirani's spatial test are theirs: 90 % from 100.8 to 233.9, corrected 115.8 to 259.6", () => {
    const random = seededRandom(1993)
    const draw = () => spatial.map(() => spatial[Math.floor(random() * spatial.length)] as number)
    const resampled = Array.from({ length: 20_000 }, () => variance(draw()))
    const leftOut = spatial.map((_, at) => variance(spatial.toSpliced(at, 1)))
    expect(variance(spatial)).toBeCloseTo(171.5, 1)
    // Theirs rest on 2,000 resamples, so their ends are sure to about two units.
    const plain = percentileInterval(resampled, 0.9)
    expect(Math.abs(plain.low - 100.8)).toBeLessThan(4)
    expect(Math.abs(plain.high - 233.9)).toBeLessThan(4)
    const corrected = bcaInterval(variance(spatial), resampled, leftOut, 0.9)
    expect(Math.abs(corrected.low - 115.8)).toBeLessThan(4)
    expect(Math.abs(corrected.high - 259.6)).toBeLessThan(4)
  })

  test("corrected and plain are the same where nothing leans to a side", () => {
    const even = Array.from({ length: 1001 }, (_, at) => at - 500)
    const plain = percentileInterval(even, 0.95)
    expect(plain).toEqual({ low: -475, high: 475 })
    const corrected = bcaInterval(0, even, [-1, 0, 1], 0.95)
    expect(corrected.low).toBeCloseTo(-475, 6)
    expect(corrected.high).toBeCloseTo(475, 6)
  })

  test("need values, and a confidence between nothing and all", () => {
    expect(() => percentileInterval([], 0.95)).toThrow(RangeError)
    expect(() => percentileInterval([1], 1)).toThrow(RangeError)
    expect(() => bcaInterval(1, [], [], 0.95)).toThrow(RangeError)
  })
})
