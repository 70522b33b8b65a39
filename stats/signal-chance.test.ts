import { describe, expect, test } from "vitest"
import { chanceOfRun, chanceOfShare, chanceOfValue, normalQuantile, seededRandom, xmrLimits } from "./index.ts"

/** The share of draws in which a chance came out at or below `level`. */
function shareBelow(level: number, draws: number, draw: () => number): number {
  let below = 0
  for (let at = 0; at < draws; at += 1) if (draw() <= level) below += 1
  return below / draws
}

const within = (share: number, most: number, draws: number) =>
  expect(share).toBeLessThanOrEqual(most + 3 * Math.sqrt((most * (1 - most)) / draws))

describe("how often chance alone puts a value so far out", () => {
  test("is true of normal noise, also far out: no more often than it says, and not half as often", () => {
    const random = seededRandom(5)
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))
    for (const [others, level] of [
      [11, 0.01],
      [23, 0.01],
      [51, 0.001],
    ] as const) {
      const draws = 30_000
      const share = shareBelow(level, draws, () => chanceOfValue(normal(), Array.from({ length: others }, normal)))
      within(share, 1.15 * level, draws)
      expect(share).toBeGreaterThan(level / 2)
    }
  })

  test("rests on a spread whose variance is that of the moving ranges of normal values: 0.826 / (m - 1)", () => {
    const random = seededRandom(12)
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))
    for (const m of [24, 52]) {
      const draws = 20_000
      const sigmas = Array.from({ length: draws }, () => xmrLimits(Array.from({ length: m }, normal)).sigma)
      const mean = sigmas.reduce((sum, sigma) => sum + sigma, 0) / draws
      const variance = sigmas.reduce((sum, sigma) => sum + (sigma - mean) ** 2, 0) / draws
      const stated = ((2 * Math.PI) / 3 + Math.sqrt(3) - 3) / (m - 1)
      expect(mean).toBeCloseTo(1, 2)
      expect(Math.abs(variance / mean ** 2 / stated - 1)).toBeLessThan(0.05)
    }
  })

  test("does not hang on the unit or the side, and falls the farther out the value lies", () => {
    const others = [3, 5, 4, 6, 5, 3, 4]
    const centre = others.reduce((sum, one) => sum + one, 0) / others.length
    const chances = [0.5, 1, 2, 4, 8].map((apart) => chanceOfValue(centre + apart, others))
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    for (const chance of chances) expect(chance).toBeGreaterThan(0)
    expect(chanceOfValue(centre - 2, others)).toBeCloseTo(chanceOfValue(centre + 2, others), 12)
    const inSeconds = others.map((one) => 60 * one + 7)
    expect(chanceOfValue(60 * (centre + 2) + 7, inSeconds)).toBeCloseTo(chanceOfValue(centre + 2, others), 12)
  })

  test("is 1 where nothing differs, and 0 where only the value does", () => {
    expect(chanceOfValue(3, [3, 3, 3])).toBe(1)
    expect(chanceOfValue(4, [3, 3, 3])).toBe(0)
    expect(() => chanceOfValue(1, [1, 2])).toThrow(RangeError)
  })
})

describe("how often chance alone makes a share so different", () => {
  test("is twice the smaller tail of Fisher's exact test: the tea-tasting lady, 3 of 4 and 4 of 4 cups", () => {
    // Fisher (The Design of Experiments, 1935): 17 of 70 ways have three cups or more right, 1 of 70 all four.
    expect(chanceOfShare({ hits: 3, n: 4 }, { hits: 1, n: 4 })).toBeCloseTo((2 * 17) / 70, 12)
    expect(chanceOfShare({ hits: 4, n: 4 }, { hits: 0, n: 4 })).toBeCloseTo(2 / 70, 12)
  })

  test("agrees with counting all ways, and does not depend on which is called a hit", () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    for (const [x, n, k, m] of [
      [2, 9, 5, 40],
      [9, 9, 20, 40],
      [0, 12, 30, 60],
      [7, 20, 20, 61],
    ] as const) {
      const ways = (at: number) =>
        at < 0 || at > n || x + k - at > m || at > x + k ? 0 : choose(n, at) * choose(m, x + k - at)
      const sum = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, i) => ways(from + i)).reduce((a, b) => a + b, 0)
      const smaller = Math.min(sum(0, x), sum(x, n)) / choose(n + m, x + k)
      expect(chanceOfShare({ hits: x, n }, { hits: k, n: m })).toBeCloseTo(Math.min(1, 2 * smaller), 10)
      expect(chanceOfShare({ hits: n - x, n }, { hits: m - k, n: m })).toBeCloseTo(Math.min(1, 2 * smaller), 10)
    }
  })

  test("never claims more than it may on pure noise", () => {
    const random = seededRandom(9)
    const hits = (n: number, p: number) => Array.from({ length: n }, random).filter((u) => u < p).length
    const draws = 4_000
    const share = shareBelow(0.02, draws, () =>
      chanceOfShare({ hits: hits(15, 0.85), n: 15 }, { hits: hits(200, 0.85), n: 200 }),
    )
    within(share, 0.02, draws)
  })

  test("refuses more hits than there are", () => {
    expect(() => chanceOfShare({ hits: 5, n: 4 }, { hits: 1, n: 4 })).toThrow(RangeError)
  })
})

test("a run of eight has a chance of 1 in 128, and a lopsided measure makes runs more likely", () => {
  expect(chanceOfRun(8)).toBe(1 / 128)
  expect(chanceOfRun(8, 0.4)).toBe(1 / 128)
  expect(chanceOfRun(14, 0.6)).toBeCloseTo(2 * 0.6 ** 14, 15)
  expect(() => chanceOfRun(7)).toThrow(RangeError)
})

test("points that lie on either side as likely end in a run of eight as often as is said", () => {
  const random = seededRandom(3)
  const draws = 200_000
  let runs = 0
  for (let at = 0; at < draws; at += 1) {
    const first = random() < 0.5
    let length = 1
    while (length < 8 && random() < 0.5 === first) length += 1
    if (length === 8) runs += 1
  }
  const stated = chanceOfRun(8)
  expect(Math.abs(runs / draws - stated)).toBeLessThan(3 * Math.sqrt((stated * (1 - stated)) / draws))
})
