import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { krippendorffAlpha, type Level, seededRandom } from "./index.ts"

const gone = null

/** Four observers, twelve units: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C. */
const fourObservers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, gone, gone, gone],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gone, 3],
  [gone, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gone],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gone],
]

/** Three coders, fifteen units: the example of the encyclopedia article on the coefficient, with its values. */
const threeCoders = [
  [gone, gone, gone, gone, gone, 3, 4, 1, 2, 1, 1, 3, 3, gone, 3],
  [1, gone, 2, 1, 3, 3, 4, 3, gone, gone, gone, gone, gone, gone, gone],
  [gone, gone, 2, 1, 3, 4, 4, gone, 2, 1, 1, 3, 3, gone, 4],
]

const units = (observers: readonly (readonly (number | null)[])[]) =>
  (observers[0] ?? []).map((_, unit) => observers.map((observer) => observer[unit] ?? null))

describe("agreement between observers", () => {
  test("is that of Krippendorff's own example at every level", () => {
    const alpha = (level: Level) => krippendorffAlpha(units(fourObservers), level)?.alpha
    expect(alpha("nominal")).toBeCloseTo(0.743, 3)
    expect(alpha("ordinal")).toBeCloseTo(0.815, 3)
    expect(alpha("interval")).toBeCloseTo(0.849, 3)
    expect(alpha("ratio")).toBeCloseTo(0.797, 3)
    expect(krippendorffAlpha(units(fourObservers), "nominal")).toMatchObject({ units: 11, values: 40 })
  })

  test("is that of three coders who often left a unit out", () => {
    expect(krippendorffAlpha(units(threeCoders), "nominal")?.alpha).toBeCloseTo(0.691358, 6)
    expect(krippendorffAlpha(units(threeCoders), "interval")?.alpha).toBeCloseTo(0.810845, 6)
  })

  test("is one where all agree, about nothing where chance decides, and below where they contradict each other", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        "interval",
      )?.alpha,
    ).toBe(1)
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [2, 1],
          [1, 2],
        ],
        "nominal",
      )?.alpha,
    ).toBeLessThan(-0.5)
    const random = seededRandom(8)
    const die = () => 1 + Math.floor(6 * random())
    const thrown = Array.from({ length: 2000 }, () => [die(), die()])
    const found = krippendorffAlpha(thrown, "nominal")
    expect(Math.abs(found?.alpha ?? 1)).toBeLessThan(0.05)
    expect(found?.interval?.low).toBeLessThan(0)
    expect(found?.interval?.high).toBeGreaterThan(0)
  })

  test("at the interval level is that of all pairs of values, within units against over all", () => {
    const value = fc.option(fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
        (drawn) => {
          const given = drawn.map((unit) => unit.filter((one) => one !== null)).filter((unit) => unit.length > 1)
          const all = given.flat()
          const squares = (of: readonly number[]) =>
            of.flatMap((a) => of.map((b) => (a - b) ** 2)).reduce((x, y) => x + y, 0)
          const expected = squares(all) / (all.length * (all.length - 1))
          const observed = given.reduce((sum, unit) => sum + squares(unit) / (unit.length - 1), 0) / all.length
          const found = krippendorffAlpha(drawn, "interval")
          if (all.length === 0 || expected === 0) expect(found).toBeNull()
          else expect(found?.alpha).toBeCloseTo(1 - observed / expected, 9)
        },
      ),
      { numRuns: 30 },
    )
  })

  test("does not mind which observer is which, nor new names at the nominal level", () => {
    const turned = units(fourObservers.toReversed())
    expect(krippendorffAlpha(turned, "ordinal")?.alpha).toBeCloseTo(
      krippendorffAlpha(units(fourObservers), "ordinal")?.alpha ?? 0,
      12,
    )
    const named = units(fourObservers).map((unit) => unit.map((one) => (one === null ? null : (one * 7) % 11)))
    expect(krippendorffAlpha(named, "nominal")?.alpha).toBeCloseTo(0.743, 3)
  })

  test("comes with an interval that covers the truth in about 95 of 100 samples", () => {
    // Two observers who see the same die, each of whom reads it rightly four times in five, else throws for it.
    const random = seededRandom(21)
    const die = () => 1 + Math.floor(6 * random())
    const read = (truth: number) => (random() < 0.8 ? truth : die())
    let covered = 0
    for (let sample = 0; sample < 60; sample += 1) {
      const seen = Array.from({ length: 80 }, die).map((truth) => [read(truth), read(truth)])
      const interval = krippendorffAlpha(seen, "nominal", { seed: sample })?.interval
      if (interval && interval.low <= 0.64 && 0.64 <= interval.high) covered += 1
    }
    // 57 less three standard errors of sixty samples.
    expect(covered).toBeGreaterThan(51)
  })

  test("is null where nobody can agree or differ, and refuses what is no value", () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        "nominal",
      ),
    ).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "nominal",
      ),
    ).toBeNull()
    expect(krippendorffAlpha([[1, 2]], "nominal")?.interval).toBeNull()
    expect(() => krippendorffAlpha([[1, Number.NaN]], "nominal")).toThrow(RangeError)
    expect(() => krippendorffAlpha([[1, -2]], "ratio")).toThrow(RangeError)
  })
})
