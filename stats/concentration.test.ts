import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { concentrationCurve, correlation, gini, rankBands, rfmBands, topShare } from "./index.ts"

describe("who brings how much", () => {
  test("on an example by hand: the top fifth of five is one of them", () => {
    expect(topShare([50, 20, 15, 10, 5])).toBeCloseTo(0.5, 12)
    expect(topShare([1, 1, 1, 1, 1, 1, 1])).toBeCloseTo(0.2, 12)
    expect(gini([1, 1, 1, 1])).toBeCloseTo(0, 12)
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12)
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12)
    expect([gini([]), topShare([0, 0]), concentrationCurve([])]).toEqual([null, null, null])
  })

  test("the curve lies above the diagonal, and Gini is the mean gap between all pairs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 50 }), (values) => {
        const whole = values.reduce((sum, value) => sum + value, 0)
        if (whole === 0) return
        for (const { people, share } of concentrationCurve(values) ?? [])
          expect(share).toBeGreaterThanOrEqual(people - 1e-12)
        const gaps = values.reduce(
          (sum, one) => sum + values.reduce((inner, other) => inner + Math.abs(one - other), 0),
          0,
        )
        expect(gini(values)).toBeCloseTo(gaps / (2 * values.length * whole), 10)
      }),
    )
  })

  test("refuses a spending below nothing", () => {
    expect(() => gini([-1, 2])).toThrow(RangeError)
  })
})

test("what goes together is told from what does not: on four points by hand, and where one does not vary", () => {
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1, 12)
  expect(
    correlation([
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 4],
    ]),
  ).toBeCloseTo(0.8, 12)
  expect(
    correlation([
      [1, 5],
      [2, 5],
    ]),
  ).toBeNull()
})

describe("bands by recency, frequency and money", () => {
  test("are fifths where no two are alike, and alike where two are", () => {
    const ten = Array.from({ length: 10 }, (_, n) => ({ sinceLast: 10 - n, times: n, spent: n * n }))
    expect(rfmBands(ten).map(({ recency }) => recency)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    expect(rankBands([1, 1, 1, 1, 1, 1, 7, 8, 9, 10], 5)).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 5, 5])
    expect(rankBands([3, 3, 3], 5)).toEqual([3, 3, 3])
  })

  test("never put more below less, and equals apart", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 2, max: 7 }),
        (values, bands) => {
          const got = rankBands(values, bands)
          for (const [i, one] of values.entries())
            for (const [j, other] of values.entries())
              if (one <= other) expect(got[i]).toBeLessThanOrEqual(got[j] as number)
          expect(got.every((band) => band >= 1 && band <= bands)).toBe(true)
        },
      ),
    )
  })
})
