import { expect, test } from "vitest"
import { randomOf } from "./random.ts"

const draws = (seed: string, many = 2000) => {
  const random = randomOf(seed)
  return Array.from({ length: many }, () => random.next())
}

test("the same seed gives the same draws, another seed gives others", () => {
  expect(draws("kingfisher", 50)).toEqual(draws("kingfisher", 50))
  expect(draws("kingfisher", 50)).not.toEqual(draws("kingfishes", 50))
})

test("what one stream draws does not change what another gets", () => {
  const [one, two] = [randomOf("house"), randomOf("house")]
  for (let draw = 0; draw < 100; draw++) one.next()
  expect(one.fork("people").next()).toBe(two.fork("people").next())
  expect(one.fork("people").next()).not.toBe(one.fork("customers").next())
})

test("draws are spread evenly over tenths", () => {
  const tenths = new Array<number>(10).fill(0)
  for (const draw of draws("even", 20_000)) tenths[Math.floor(draw * 10)] = (tenths[Math.floor(draw * 10)] ?? 0) + 1
  // Chi-square with nine degrees of freedom: 27.9 is passed once in a thousand.
  expect(tenths.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9)
})

test("keys come as often as their weights say, and a weight of nothing never", () => {
  const random = randomOf("weights")
  const seen = { often: 0, seldom: 0, never: 0 }
  for (let draw = 0; draw < 10_000; draw++) seen[random.weighted({ often: 3, seldom: 1, never: 0 })]++
  expect(seen.never).toBe(0)
  expect(seen.often / 10_000).toBeCloseTo(0.75, 1)
})

test("waiting times lie around their median", () => {
  const random = randomOf("waits")
  const waits = Array.from({ length: 4001 }, () => random.around(8, 0.7)).sort((a, b) => a - b)
  expect(waits[2000]).toBeGreaterThan(7)
  expect(waits[2000]).toBeLessThan(9)
  expect(waits[0]).toBeGreaterThan(0)
})
