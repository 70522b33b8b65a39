import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  FUNNEL_CONFIDENCES,
  funnelOfMeans,
  funnelOfShares,
  normalQuantile,
  overdispersion,
  shrinkMeans,
  shrinkNps,
  shrinkShares,
} from "./index.ts"

/** Log relative risks of 13 trials of the BCG vaccine, G. A. Colditz et al., JAMA 271 (1994): cases and others, vaccinated and not. */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map((row) => {
  const [a, b, c, d] = row as [number, number, number, number]
  return { mean: Math.log(a / (a + b) / (c / (c + d))), variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d) }
})

describe("units beside each other, drawn toward what they have in common", () => {
  test("have the published mean and spread of the BCG trials", () => {
    const { mean, between } = shrinkMeans(bcg)
    expect(mean).toBeCloseTo(-0.7141, 4)
    expect(between ** 2).toBeCloseTo(0.3088, 4)
  })

  test("are all alike where chance explains their differences: the eight schools of Rubin (1981)", () => {
    const effects = [28, 8, -3, 7, -1, 1, 18, 12]
    const errors = [15, 10, 16, 11, 9, 11, 10, 18]
    const { mean, between, units } = shrinkMeans(
      effects.map((mean, i) => ({ mean, variance: (errors[i] as number) ** 2 })),
    )
    expect(mean).toBeCloseTo(7.7, 1)
    expect(between).toBe(0)
    expect(new Set(units.map(({ value }) => value)).size).toBe(1)
  })

  test("lie between what was measured and the mean of all, nearer to the mean the fewer answers there are", () => {
    const unit = fc
      .integer({ min: 1, max: 200 })
      .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }))
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), (units) => {
        const { mean, units: shrunk } = shrinkShares(units)
        for (const { measured, value, low, high } of shrunk) {
          expect(value).toBeGreaterThanOrEqual(Math.min(measured, mean) - 1e-12)
          expect(value).toBeLessThanOrEqual(Math.max(measured, mean) + 1e-12)
          expect(0 <= low && low <= high && high <= 1).toBe(true)
        }
        const byN = units.map(({ n }, i) => ({ n, own: shrunk[i]?.own ?? 0 })).sort((one, other) => one.n - other.n)
        for (const [i, { own }] of byN.slice(1).entries())
          expect(own).toBeGreaterThanOrEqual((byN[i]?.own ?? 0) - 1e-12)
      }),
    )
  })

  test("come nearer to the truth than what was measured, and their limits hold it about as often as they say", () => {
    const random = seeded(3)
    let [raw, drawn, held, all] = [0, 0, 0, 0]
    for (let round = 0; round < 60; round += 1) {
      const truths = Array.from({ length: 40 }, () => 0.6 + 0.08 * normalQuantile(random()))
      const units = truths.map((truth, i) => {
        const n = 5 + ((i * 7) % 60)
        return { n, hits: Array.from({ length: n }, random).filter((one) => one < truth).length }
      })
      shrinkShares(units).units.forEach(({ measured, value, low, high }, i) => {
        const truth = truths[i] as number
        raw += (measured - truth) ** 2
        drawn += (value - truth) ** 2
        held += low <= truth && truth <= high ? 1 : 0
        all += 1
      })
    }
    expect(drawn).toBeLessThan(raw / 2)
    expect(held / all).toBeGreaterThan(0.85)
  })

  test("a branch with three glad answers does not top one with four hundred", () => {
    const shrunk = shrinkNps([
      { promoters: 3, passives: 0, detractors: 0 },
      { promoters: 280, passives: 80, detractors: 40 },
      { promoters: 150, passives: 120, detractors: 130 },
      { promoters: 200, passives: 110, detractors: 90 },
    ])
    expect(shrunk?.units[0]?.measured).toBe(100)
    expect(shrunk?.units[0]?.value).toBeLessThan(shrunk?.units[1]?.value ?? 0)
    expect(
      shrinkNps([
        { promoters: 3, passives: 0, detractors: 0 },
        { promoters: 2, passives: 0, detractors: 0 },
      ]),
    ).toBeNull()
  })

  test("survive units of one answer each, and units that differ wholly", () => {
    expect(
      shrinkShares([
        { hits: 1, n: 1 },
        { hits: 0, n: 1 },
      ]).between,
    ).toBe(0)
    const { units } = shrinkShares([
      { hits: 50, n: 50 },
      { hits: 0, n: 50 },
    ])
    expect(units[0]?.value).toBeGreaterThan(0.98)
    expect(
      shrinkShares([
        { hits: 4, n: 4 },
        { hits: 9, n: 9 },
      ]).units.map(({ value }) => value),
    ).toEqual([1, 1])
  })

  test("refuse to be compared alone", () => {
    expect(() => shrinkShares([{ hits: 1, n: 2 }])).toThrow(RangeError)
    expect(() =>
      shrinkMeans([
        { mean: 1, variance: 0 },
        { mean: 2, variance: 1 },
      ]),
    ).toThrow(RangeError)
  })
})

describe("the funnel", () => {
  test("has the exact chance outside its limits, by adding up the binomial", () => {
    for (const [target, n] of [
      [0.3, 40],
      [0.05, 200],
      [0.9, 17],
    ] as const)
      for (const confidence of FUNNEL_CONFIDENCES) {
        const { low, high } = funnelOfShares(target, n, confidence)
        const chances = binomial(n, target)
        const below = chances.reduce((sum, chance, r) => sum + (r / n < low - 1e-9 ? chance : 0), 0)
        const above = chances.reduce((sum, chance, r) => sum + (r / n > high + 1e-9 ? chance : 0), 0)
        expect(below).toBeLessThanOrEqual((1 - confidence) / 2 + 1e-12)
        expect(above).toBeLessThanOrEqual((1 - confidence) / 2 + 1e-12)
      }
  })

  test("narrows with more answers toward the normal limits, and holds the target", () => {
    const { low, high } = funnelOfShares(0.4, 100_000, 0.95)
    const reach = 1.959964 * Math.sqrt(0.24 / 100_000)
    expect(high - 0.4).toBeCloseTo(reach, 4)
    expect(0.4 - low).toBeCloseTo(reach, 4)
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 500 }), (target, n) => {
        const inner = funnelOfShares(target, n, 0.95)
        const outer = funnelOfShares(target, n, 0.998)
        expect(0 <= outer.low && outer.low <= inner.low && inner.high <= outer.high && outer.high <= 1).toBe(true)
        expect(inner.low <= target && target <= inner.high).toBe(true)
      }),
    )
  })

  test("widens where units differ by more than chance, and only then", () => {
    const random = seeded(5)
    const chance = Array.from({ length: 200 }, () => normalQuantile(random()))
    expect(overdispersion(chance)).toBe(1)
    const wide = overdispersion(chance.map((z) => 3 * z))
    expect(wide).toBeGreaterThan(4)
    expect(overdispersion([...chance, 40, 50])).toBe(1)
    const plain = funnelOfMeans(10, 2, 25, 0.95)
    expect(plain.high).toBeCloseTo(10 + 1.959964 * 0.4, 5)
    expect(funnelOfMeans(10, 2, 25, 0.95, 4).high - 10).toBeCloseTo(2 * (plain.high - 10), 10)
    expect(funnelOfShares(0.5, 50, 0.95, 4).high).toBeGreaterThan(funnelOfShares(0.5, 50, 0.95).high)
  })

  test("refuses a target at the edge and half an answer", () => {
    expect(() => funnelOfShares(1, 10, 0.95)).toThrow(RangeError)
    expect(() => funnelOfShares(0.5, 2.5, 0.95)).toThrow(RangeError)
  })
})

function binomial(n: number, chance: number): number[] {
  const all = [(1 - chance) ** n]
  for (let r = 1; r <= n; r += 1) all.push(((all[r - 1] as number) * (n - r + 1) * chance) / (r * (1 - chance)))
  return all
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 4294967296
  }
}
