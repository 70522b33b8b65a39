import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { seededRandom } from "#stats"
import { type Counters, plainTally, type Tally } from "../estimates/tally.ts"
import { registry } from "../registry.ts"
import { gapOf } from "./bands.ts"
import { chanceOf, differ } from "./differ.ts"
import { holm } from "./holm.ts"

const shares = (hits: number, n: number): Counters[] => [
  {
    scale: { low: 1, high: 5 },
    n,
    weight: n,
    weightSquares: n,
    sums: { hits },
    weightedSums: { hits },
    spread: new Map(),
  },
]
const tally = (hits: number, n: number) => plainTally(shares(hits, n)) as Tally

describe("Holm's correction", () => {
  test("multiplies the smallest chance by all looks, the next by one less, and never falls", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map(({ chance }) => Number(chance.toFixed(4)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ])
  })

  test("leaves a single look as it is, and keeps the order", () => {
    expect(holm([0.03])).toEqual([{ chance: 0.03, confidence: 0.95 }])
    expect(holm([])).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (chances) => {
        for (const [at, { chance }] of holm(chances).entries()) {
          expect(chance).toBeGreaterThanOrEqual(chances[at] as number)
          expect(chance).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

test("a chance is that of the interval which just touches 0", () => {
  const differenceAt = (confidence: number) => differ(registry.csat, tally(60, 100), tally(75, 100), null, confidence)
  const chance = chanceOf(differenceAt)
  expect(chance).toBeGreaterThan(0.02)
  expect(chance).toBeLessThan(0.03)
  expect(differenceAt(1 - chance * 1.001)?.sure).toBe(true)
  expect(differenceAt(1 - chance * 0.999)?.sure).toBe(false)
})

test("groups that are alike are apart by no chance", () => {
  expect(chanceOf((confidence) => differ(registry.csat, tally(6, 10), tally(6, 10), null, confidence))).toBe(1)
})

test("where spending makes no difference, bands are called uneven in no more than one of twenty", () => {
  const random = seededRandom(41)
  const drawn = (n: number) => shares(Array.from({ length: n }).filter(() => random() < 0.7).length, n)
  const uneven = Array.from({ length: 1_000 }).filter(() => {
    const bands = { small: drawn(80), middle: drawn(60), large: drawn(40) }
    return gapOf(registry.csat, bands, null)?.worse !== null
  }).length
  // Trend and gap both have to be sure, so it is rarer than either.
  expect(uneven).toBeLessThan(50)
  expect(uneven).toBeGreaterThan(10)
})
