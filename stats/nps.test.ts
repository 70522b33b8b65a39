import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nps, npsBucket, npsCounts, npsDifference, npsEstimate, npsInterval, npsPlainInterval } from "./index.ts"

describe("the net promoter score", () => {
  test("has Reichheld's buckets on whole numbers", () => {
    const buckets = Array.from({ length: 11 }, (_, score) => npsBucket(score))
    expect(buckets.slice(0, 7)).toEqual(Array(7).fill("detractor"))
    expect(buckets.slice(7, 9)).toEqual(["passive", "passive"])
    expect(buckets.slice(9)).toEqual(["promoter", "promoter"])
  })

  test("leaves no fraction without a bucket, and a fraction never outruns its rounding", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (score) => {
        expect(npsBucket(score)).toBe(npsBucket(Math.round(score)))
      }),
    )
  })

  test("is null when nobody answered, not zero", () => {
    const nobody = npsCounts([])
    expect(nps(nobody)).toBeNull()
    expect(npsInterval(nobody)).toBeNull()
    expect(npsEstimate(nobody)).toBeNull()
    expect(npsDifference(nobody, npsCounts([9]))).toBeNull()
  })

  test("refuses the codes that surveys use for no answer", () => {
    for (const code of [11, -1, Number.NaN]) expect(() => npsCounts([9, code])).toThrow(RangeError)
    expect(() => nps({ promoters: -1, passives: 0, detractors: 3 })).toThrow(RangeError)
  })

  test("of San Francisco airport in 2017 is the published +39.84 of 2,746", () => {
    const estimate = npsEstimate({ promoters: 1436, passives: 2746 - 1436 - 342, detractors: 342 })
    expect(estimate?.value).toBeCloseTo(39.8398, 4)
    expect(estimate?.n).toBe(2746)
    expect(estimate?.low).toBeCloseTo(37.18, 2)
    expect(estimate?.high).toBeCloseTo(42.41, 2)
  })
})

describe("the interval of a net promoter score", () => {
  test("adds Rocks's three answers before it measures", () => {
    const counts = { promoters: 5, passives: 3, detractors: 2 }
    const net = 3 / 13
    const reach = 1.959963984540054 * Math.sqrt((8.5 / 13 - net ** 2) / 13)
    expect(npsInterval(counts)?.low).toBeCloseTo(100 * (net - reach), 10)
    expect(npsInterval(counts)?.high).toBeCloseTo(100 * (net + reach), 10)
  })

  test("has width even when all agree, where the plain one has none", () => {
    const allHappy = { promoters: 8, passives: 0, detractors: 0 }
    expect(npsPlainInterval(allHappy)).toEqual({ low: 100, high: 100 })
    expect(npsEstimate(allHappy)?.high).toBe(100)
    expect(npsEstimate(allHappy)?.low).toBeLessThan(80)
  })

  test("holds the score and stays on the scale", () => {
    const count = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0)
        const estimate = npsEstimate({ promoters, passives, detractors })
        if (estimate === null) throw new Error("somebody answered")
        expect(estimate.low).toBeGreaterThanOrEqual(-100)
        expect(estimate.high).toBeLessThanOrEqual(100)
        expect(estimate.low).toBeLessThanOrEqual(estimate.value)
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.value)
      }),
    )
  })

  test("covers the true score in about 95 of 100 samples of twenty", () => {
    const [up, passive] = [0.45, 0.35]
    let covered = 0
    let weight = 0
    const n = 20
    // Every possible sample, weighted by its chance: an exact coverage, not a simulation.
    for (let promoters = 0; promoters <= n; promoters += 1) {
      for (let passives = 0; passives + promoters <= n; passives += 1) {
        const detractors = n - promoters - passives
        const chance =
          multinomial(n, promoters, passives) * up ** promoters * passive ** passives * (1 - up - passive) ** detractors
        const interval = npsInterval({ promoters, passives, detractors })
        const truth = 100 * (up - (1 - up - passive))
        if (interval && interval.low <= truth && truth <= interval.high) covered += chance
        weight += chance
      }
    }
    expect(weight).toBeCloseTo(1, 10)
    expect(covered).toBeGreaterThan(0.93)
    expect(covered).toBeLessThan(0.97)
  })
})

describe("two net promoter scores", () => {
  test("of ten answers each, 30 points apart, are not surely different", () => {
    const difference = npsDifference(
      { promoters: 5, passives: 3, detractors: 2 },
      { promoters: 3, passives: 4, detractors: 3 },
    )
    expect(difference?.value).toBeCloseTo(30, 10)
    expect(difference?.sure).toBe(false)
  })

  test("with the same shares of a thousand answers are", () => {
    const difference = npsDifference(
      { promoters: 500, passives: 300, detractors: 200 },
      { promoters: 300, passives: 400, detractors: 300 },
    )
    expect(difference?.sure).toBe(true)
    expect(difference?.low).toBeGreaterThan(20)
  })
})

function multinomial(n: number, a: number, b: number): number {
  return choose(n, a) * choose(n - a, b)
}

function choose(n: number, k: number): number {
  let value = 1
  for (let i = 1; i <= k; i += 1) value = (value * (n - k + i)) / i
  return value
}
