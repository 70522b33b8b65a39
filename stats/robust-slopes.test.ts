import { expect, test } from "vitest"
import { meanInterval, robustSlopes, seededRandom, studentQuantile } from "./index.ts"

const scores = [0, 2, 3, 5, 6, 7, 8, 9, 10, 10, 4, 1]
const before = [120, 80, 0, 300, 250, 90, 400, 310, 150, 700, 60, 20]
const after = [10, 0, 40, 200, 120, 90, 500, 260, 310, 900, 0, 30]
const rows = scores.map((score, at) => ({
  outcome: after[at] as number,
  causes: [score, before[at] as number],
}))

test("slopes and their HC3 errors are those of the matrix formula, worked out with NumPy", () => {
  const t = studentQuantile(0.975, 9)
  const [score, spent] = robustSlopes(rows) ?? []
  expect(score?.value).toBeCloseTo(17.18550072, 6)
  expect(((score?.high ?? 0) - (score?.value ?? 0)) / t).toBeCloseTo(13.75211784, 6)
  expect(spent?.value).toBeCloseTo(1.04388261, 6)
  expect(((spent?.high ?? 0) - (spent?.value ?? 0)) / t).toBeCloseTo(0.41347364, 6)
})

test("with one cause of two values the slope is the difference of two means", () => {
  const two = [4, 6, 9, 1, 2, 3].map((outcome, at) => ({ outcome, causes: [at < 3 ? 1 : 0] }))
  expect(robustSlopes(two)?.[0]?.value).toBeCloseTo(
    (meanInterval([4, 6, 9])?.value ?? 0) - (meanInterval([1, 2, 3])?.value ?? 0),
    10,
  )
})

test("what cannot be told is not told: too few rows, a cause that never varies, two that are one", () => {
  expect(robustSlopes([])).toBeNull()
  expect(robustSlopes(rows.slice(0, 3))).toBeNull()
  expect(robustSlopes(rows.map(({ outcome }) => ({ outcome, causes: [5] })))).toBeNull()
  expect(robustSlopes(scores.map((score) => ({ outcome: score, causes: [score, 2 * score + 1] })))).toBeNull()
  expect(() => robustSlopes([...rows, { outcome: Number.NaN, causes: [1, 2] }])).toThrow(RangeError)
})

test("where nothing goes with the score, and outcomes scatter with it, 95 of 100 intervals hold 0", () => {
  const random = seededRandom(2026)
  const hits = Array.from({ length: 1000 }, () => {
    const some = Array.from({ length: 120 }, () => {
      const score = Math.floor(random() * 11)
      return { outcome: (random() - 0.5) * (1 + score), causes: [score] }
    })
    const [slope] = robustSlopes(some) ?? []
    return slope !== undefined && slope.low <= 0 && slope.high >= 0
  }).filter(Boolean).length
  expect(hits / 1000).toBeGreaterThan(0.93)
  expect(hits / 1000).toBeLessThan(0.97)
})
