import fc from "fast-check"
import { expect, test } from "vitest"
import { medianInterval } from "./median-interval.ts"

const each = (...values: number[]) => values.map((value) => [value, 1] as const)

test("the ranks of the interval are those of the published tables (David and Nagaraja; Conover, table A3, at 95 %)", () => {
  // n: r, so that x(r) to x(n + 1 - r) holds the median with at least 95 %.
  const ranks: Record<number, number> = { 6: 1, 8: 1, 9: 2, 11: 2, 12: 3, 15: 4, 20: 6, 25: 8, 50: 18, 100: 40 }
  for (const [size, rank] of Object.entries(ranks)) {
    const n = Number(size)
    const found = medianInterval(each(...Array.from({ length: n }, (_, at) => at + 1)))
    expect(found, `n = ${n}`).toEqual({ value: (n + 1) / 2, low: rank, high: n + 1 - rank, n })
  }
})

test("nobody has no median, one has no interval, and up to five have none either", () => {
  expect(medianInterval([])).toBeNull()
  expect(medianInterval([[7, 0]])).toBeNull()
  expect(medianInterval([[7, 1]])).toEqual({ value: 7, low: null, high: null, n: 1 })
  expect(medianInterval(each(1, 2, 3, 4, 5))).toMatchObject({ value: 3, low: null, high: null })
  expect(medianInterval([[7, 40]])).toEqual({ value: 7, low: 7, high: 7, n: 40 })
})

test("an even number has the middle of the two in the middle", () => {
  expect(medianInterval(each(1, 2, 10, 11))?.value).toBe(6)
})

test("counts give what the values one by one give, in any order, and the interval holds the median", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 200 }), (values) => {
      const counted = medianInterval([...Map.groupBy(values, (value) => value)].map(([v, all]) => [v, all.length]))
      expect(counted).toEqual(medianInterval(values.toReversed().map((value) => [value, 1])))
      if (counted?.low != null && counted.high != null) {
        expect(counted.low).toBeLessThanOrEqual(counted.value)
        expect(counted.high).toBeGreaterThanOrEqual(counted.value)
      }
    }),
  )
})

test("a million values are no slower than their buckets", () => {
  const found = medianInterval(Array.from({ length: 5_000 }, (_, at) => [at, 200] as const))
  expect(found).toMatchObject({ value: 2_499.5, n: 1_000_000 })
  expect(found?.low).toBeGreaterThan(2_490)
})

test("what is no number or no count is refused", () => {
  expect(() => medianInterval([[Number.NaN, 1]])).toThrow(RangeError)
  expect(() => medianInterval([[1, -1]])).toThrow(RangeError)
})
