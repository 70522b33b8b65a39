import fc from "fast-check"
import { expect, test } from "vitest"
import { seededRandom } from "./seeded-random.ts"

const first = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 4 }, random)
}

test("the same seed gives the same numbers, at least 0 and below 1, on every run", () => {
  expect(first(2026)).toEqual(first(2026))
  expect(first(2026)).toEqual([0.6868361416272819, 0.6987969723995775, 0.9892698084004223, 0.45521514769643545])
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (seed) => {
      expect(first(seed)).toEqual(first(seed))
      for (const number of first(seed)) expect(number >= 0 && number < 1).toBe(true)
    }),
  )
})

test("another seed gives other numbers, also where only the fraction differs or the sign", () => {
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 })
  const fraction = fc.integer({ min: 0, max: 255 }).map((part) => part / 256)
  const seed = fc.tuple(whole, fraction).map(([whole, fraction]) => whole + fraction)
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      fc.pre(one !== other)
      expect(first(one)).not.toEqual(first(other))
    }),
  )
  expect(first(0.5)).not.toEqual(first(0))
  expect(first(-0.5)).not.toEqual(first(0.5))
  expect(first(-7)).not.toEqual(first(2 ** 32 - 7))
})
