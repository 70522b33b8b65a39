import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  differenceInterval,
  meanInterval,
  npsEstimate,
  seededRandom,
  weightedMean,
  weightedNps,
  weightedShare,
  wilsonInterval,
} from "./index.ts"

/** What rollups keep of weights. */
const weigh = (weights: readonly number[]) => ({
  sum: weights.reduce((sum, weight) => sum + weight, 0),
  sumOfSquares: weights.reduce((sum, weight) => sum + weight ** 2, 0),
})

describe("weighted answers", () => {
  test("of equal weight, whatever it is, give the plain intervals", () => {
    const equal = weigh(Array(40).fill(2.5))
    const share = weightedShare(2.5 * 10, equal)
    expect(share?.n).toBeCloseTo(40, 9)
    expect(share?.low).toBeCloseTo(wilsonInterval(10, 40).low, 9)
    const answers = [1, 2, 2, 3, 5, 5, 4]
    const sums = { sum: 22 * 3, sumOfSquares: answers.reduce((sum, x) => sum + x * x, 0) * 3 }
    const mean = weightedMean(sums, weigh(Array(7).fill(3)))
    expect(mean?.value).toBeCloseTo(22 / 7, 9)
    expect(mean?.high).toBeCloseTo(meanInterval(answers)?.high ?? 0, 9)
    const counts = { promoters: 20, passives: 12, detractors: 8 }
    const doubled = { promoters: 40, passives: 24, detractors: 16 }
    expect(weightedNps(doubled, weigh(Array(40).fill(2)))?.low).toBeCloseTo(npsEstimate(counts)?.low ?? 0, 9)
  })

  test("are worth fewer the more unequal their weights: Kish's 1 + variation^2", () => {
    // Half weigh 1, half 3: mean 2, variance 1, so 100 answers are worth 100 / 1.25 = 80.
    const weights = weigh([...Array(50).fill(1), ...Array(50).fill(3)])
    expect(weightedShare(60, weights)?.n).toBeCloseTo(80, 9)
    expect(weightedShare(60, weights)?.value).toBeCloseTo(0.3, 12)
  })

  test("cover the true share in about 95 of 100 samples with weights that have nothing to do with the answers", () => {
    const random = seededRandom(17)
    let covered = 0
    const samples = 4000
    for (let sample = 0; sample < samples; sample += 1) {
      const weights = Array.from({ length: 60 }, () => 0.4 + 2 * random() ** 2)
      const hits = weights.reduce((sum, weight) => sum + (random() < 0.3 ? weight : 0), 0)
      const share = weightedShare(hits, weigh(weights))
      if (share && share.low <= 0.3 && 0.3 <= share.high) covered += 1
    }
    expect(covered / samples).toBeGreaterThan(0.935)
    expect(covered / samples).toBeLessThan(0.965)
  })

  test("can be told apart like any others", () => {
    const here = weightedNps({ promoters: 300, passives: 60, detractors: 40 }, weigh(Array(200).fill(2)))
    const there = weightedNps({ promoters: 100, passives: 160, detractors: 140 }, weigh(Array(200).fill(2)))
    if (!here || !there) throw new Error("somebody answered")
    expect(differenceInterval(here, there)).toMatchObject({ value: 75, sure: true })
  })

  test("hold their value, on any weights", () => {
    const answers = fc.array(fc.record({ weight: fc.double({ min: 0.01, max: 50, noNaN: true }), hit: fc.boolean() }), {
      minLength: 1,
      maxLength: 50,
    })
    fc.assert(
      fc.property(answers, (drawn) => {
        const weights = weigh(drawn.map(({ weight }) => weight))
        const hits = drawn.reduce((sum, { weight, hit }) => sum + (hit ? weight : 0), 0)
        const share = weightedShare(hits, weights)
        if (!share) throw new Error("somebody answered")
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-12)
        expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-12)
        expect(share.n).toBeLessThanOrEqual(drawn.length * (1 + 1e-12))
      }),
    )
  })

  test("that nobody gave are null; sums that no answers have are refused", () => {
    const none = { sum: 0, sumOfSquares: 0 }
    expect(weightedShare(0, none)).toBeNull()
    expect(weightedMean({ sum: 0, sumOfSquares: 0 }, none)).toBeNull()
    expect(weightedNps({ promoters: 0, passives: 0, detractors: 0 }, none)).toBeNull()
    expect(() => weightedShare(3, { sum: 2, sumOfSquares: 4 })).toThrow(RangeError)
    expect(() => weightedMean({ sum: 10, sumOfSquares: 1 }, weigh([1, 1]))).toThrow(RangeError)
    expect(() => weightedNps({ promoters: 1, passives: 0, detractors: 0 }, weigh([1, 1]))).toThrow(RangeError)
  })
})
