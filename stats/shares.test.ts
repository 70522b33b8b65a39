import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { effectiveN, meanInterval, meanIntervalOfSums, proportionDifference, wilsonInterval } from "./index.ts"

describe("the interval of a share", () => {
  // Newcombe (1998) and the reference values that the project keeps beside its data.
  test.each([
    [0, 10, 0, 0.2775328],
    [1, 10, 0.0178762131, 0.404150027],
    [5, 10, 0.236593091, 0.763406909],
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 200, 0.00780442641634947, 0.05028708690582643],
    [190, 200, 0.910421851861224, 0.972617354399236],
    [1, 30, 0.00590859038161, 0.16670390991409],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])("of %i in %i is the published one", (hits, n, low, high) => {
    const digits = String(low).length > 8 ? 7 : 4
    const interval = wilsonInterval(hits, n)
    expect(interval.low).toBeCloseTo(low, digits)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test("holds the share, stays within 0..1, mirrors, and narrows with more answers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const hits = Math.round(share * n)
        const { low, high } = wilsonInterval(hits, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(hits / n)
        expect(high).toBeGreaterThanOrEqual(hits / n)
        expect(wilsonInterval(n - hits, n).low).toBeCloseTo(1 - high, 12)
        const tenfold = wilsonInterval(hits * 10, n * 10)
        expect(tenfold.high - tenfold.low).toBeLessThan(high - low)
      }),
    )
  })

  test("refuses more hits than answers, no answers, and a confidence in percent", () => {
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError)
    expect(() => wilsonInterval(-1, 5)).toThrow(RangeError)
    expect(() => wilsonInterval(1, 5, 95)).toThrow(RangeError)
  })
})

describe("the difference of two shares", () => {
  // Newcombe (1998, part 2), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i/%i and %i/%i is the published one", (a, m, b, n, low, high) => {
    const difference = proportionDifference({ hits: a, n: m }, { hits: b, n })
    expect(difference.low).toBeCloseTo(low, 4)
    expect(difference.high).toBeCloseTo(high, 4)
    expect(difference.sure).toBe(low > 0)
  })

  test("changes its sign when the two change places", () => {
    const there = proportionDifference({ hits: 12, n: 30 }, { hits: 5, n: 40 })
    const back = proportionDifference({ hits: 5, n: 40 }, { hits: 12, n: 30 })
    expect(back.low).toBeCloseTo(-there.high, 12)
    expect(back.value).toBeCloseTo(-there.value, 12)
  })
})

describe("the interval of a mean", () => {
  test("is Student's, on the extra sleep of his ten patients", () => {
    const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]
    const interval = meanInterval(sleep)
    expect(interval?.value).toBeCloseTo(1.58, 12)
    expect(interval?.low).toBeCloseTo(0.7001142, 6)
    expect(interval?.high).toBeCloseTo(2.4598858, 6)
  })

  test("is nothing without answers and unbounded with one", () => {
    expect(meanInterval([])).toBeNull()
    expect(meanInterval([4])).toEqual({ value: 4, low: -Infinity, high: Infinity, n: 1 })
    expect(meanIntervalOfSums({ n: 0, sum: 0, sumOfSquares: 0 })).toBeNull()
  })

  test("is the same from the sums as from the answers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 80 }), (answers) => {
        const sum = answers.reduce((a, b) => a + b, 0)
        const sumOfSquares = answers.reduce((a, b) => a + b * b, 0)
        const whole = meanInterval(answers)
        const fromSums = meanIntervalOfSums({ n: answers.length, sum, sumOfSquares })
        expect(fromSums?.low).toBeCloseTo(whole?.low ?? Number.NaN, 6)
        expect(fromSums?.high).toBeCloseTo(whole?.high ?? Number.NaN, 6)
      }),
    )
  })

  test("refuses answers that are not numbers and sums that no answers have", () => {
    expect(() => meanInterval([1, Number.NaN])).toThrow(RangeError)
    expect(() => meanIntervalOfSums({ n: 4, sum: 20, sumOfSquares: 12 })).toThrow(RangeError)
  })
})

describe("weighted answers", () => {
  test("are worth as many equal answers as Kish says", () => {
    expect(effectiveN(10, 10)).toBe(10)
    expect(effectiveN(1 + 1 + 2, 1 + 1 + 4)).toBeCloseTo(16 / 6, 12)
    expect(effectiveN(0, 0)).toBe(0)
    expect(() => effectiveN(3, 0)).toThrow(RangeError)
  })
})
