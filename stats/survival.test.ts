import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chiSquareAbove, cumulativeIncidence, kaplanMeier, type Lifetime, logRank, survivalAt } from "./index.ts"

const published = join(import.meta.dirname, "../../shared/data/published_values")

const ended = (...times: number[]): Lifetime[] => times.map((time) => ({ time, ended: true }))
const lost = (...times: number[]): Lifetime[] => times.map((time) => ({ time, ended: false }))

/** Weeks in remission, E. J. Freireich et al., Blood 21 (1963): the drug 6-MP against placebo. */
const drug = [...ended(6, 6, 6, 7, 10, 13, 16, 22, 23), ...lost(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

function lung(): (Lifetime & { sex: string })[] {
  const lines = readFileSync(join(published, "lung.csv"), "utf8").trim().split("\n").slice(1)
  return lines.map((line) => {
    const [, , time, status, , sex = ""] = line.split(",")
    return { time: Number(time), ended: status === "2", sex }
  })
}

const lifetimes = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 30 }), ended: fc.boolean(), cause: fc.constantFrom("price", "moved") }),
  { minLength: 1, maxLength: 60 },
)

describe("how long customers stay", () => {
  test("has the published curve of the remissions under 6-MP", () => {
    const curve = kaplanMeier(drug)
    const ends = curve?.points.filter((point) => point.ended > 0)
    expect(ends?.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23])
    expect(ends?.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6])
    const rounded = (of: "survival" | "standardError") => ends?.map((point) => Number(point[of].toFixed(4)))
    expect(rounded("survival")).toEqual([0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482])
    expect(rounded("standardError")).toEqual([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346])
    expect(curve?.median).toEqual({ time: 23, low: 16, high: null })
  })

  test.skipIf(!existsSync(published))("has the published curve, errors and median of the lung cancer trial", () => {
    const curve = kaplanMeier(lung())
    expect(curve).toMatchObject({ n: 228, ended: 165, median: { time: 310, low: 285, high: 363 } })
    const at = [30, 60, 90, 180, 365, 730].map((time) => curve && survivalAt(curve, time))
    expect(at.map((point) => Number(point?.survival.toFixed(5)))).toEqual([
      0.95614, 0.92544, 0.88158, 0.72167, 0.40924, 0.11569,
    ])
    expect(at.map((point) => Number(point?.standardError.toFixed(6)))).toEqual([
      0.013562, 0.017397, 0.021398, 0.029812, 0.035824, 0.028298,
    ])
  })

  test("is the plain share of those left where nobody was lost from sight", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, survival } of kaplanMeier(ended(...times))?.points ?? [])
          expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 10)
      }),
    )
  })

  test("never rises, stays within its limits, and its limits within 0 and 1, on both scales", () => {
    fc.assert(
      fc.property(lifetimes, fc.constantFrom("log" as const, "log-log" as const), (all, scale) => {
        let before = 1
        for (const { survival, low, high } of kaplanMeier(all, 0.95, scale)?.points ?? []) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(0 <= low && low <= survival && survival <= high && high <= 1).toBe(true)
          before = survival
        }
      }),
    )
  })

  test("has its median midway where the curve stands on a half", () => {
    expect(kaplanMeier(ended(1, 2, 5, 9))?.median.time).toBe(3.5)
    expect(kaplanMeier([...ended(1), ...lost(2, 3)])?.median.time).toBeNull()
    expect(kaplanMeier([])).toBeNull()
  })

  test("refuses a time before the beginning", () => {
    expect(() => kaplanMeier(lost(-1))).toThrow(RangeError)
  })
})

describe("whether groups stay equally long", () => {
  test("has the published test of 6-MP against placebo", () => {
    const test = logRank([placebo, drug])
    expect(test?.chiSquare).toBeCloseTo(16.793, 3)
    expect(test?.groups.map(({ expected }) => Number(expected.toFixed(2)))).toEqual([10.75, 19.25])
  })

  test.skipIf(!existsSync(published))("has the published test of men against women in the lung cancer trial", () => {
    const both = lung()
    const test = logRank(["1", "2"].map((sex) => both.filter((one) => one.sex === sex)))
    expect(test?.chiSquare).toBeCloseTo(10.3, 1)
    expect(test?.p).toBeCloseTo(0.00131, 5)
    expect(test?.groups.map(({ expected }) => Number(expected.toFixed(1)))).toEqual([91.6, 73.4])
  })

  test("does not depend on the order of the groups, and expects as many ends as there were", () => {
    fc.assert(
      fc.property(lifetimes, lifetimes, lifetimes, (one, two, three) => {
        const test = logRank([one, two, three])
        const turned = logRank([three, one, two])
        if (test === null || turned === null) return
        expect(turned.chiSquare).toBeCloseTo(test.chiSquare, 6)
        expect(test.p >= 0 && test.p <= 1).toBe(true)
        const sum = (of: "ended" | "expected") => test.groups.reduce((total, group) => total + group[of], 0)
        expect(sum("expected")).toBeCloseTo(sum("ended"), 8)
      }),
    )
  })

  test("leaves out a group that was out of sight before anybody left", () => {
    const with3 = logRank([placebo, drug, lost(0.5, 0.5)])
    expect(with3?.freedom).toBe(1)
    expect(with3?.chiSquare).toBeCloseTo(16.793, 3)
  })

  test("says nothing where nobody left, and refuses to compare one group", () => {
    expect(logRank([lost(1), lost(2)])).toBeNull()
    expect(() => logRank([placebo])).toThrow(RangeError)
    expect(() => logRank([placebo, []])).toThrow(RangeError)
  })

  test("takes the chance from the chi-square distribution: its 95 and 99.9 % points as printed", () => {
    const points: [number, number, number][] = [
      [1, 3.841459, 0.05],
      [2, 5.991465, 0.05],
      [10, 18.307038, 0.05],
      [5, 20.515006, 0.001],
    ]
    for (const [freedom, x, p] of points) expect(chiSquareAbove(x, freedom)).toBeCloseTo(p, 7)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (x) => {
        expect(chiSquareAbove(x, 2)).toBeCloseTo(Math.exp(-x / 2), 12)
      }),
    )
  })
})

describe("why customers left, by when", () => {
  test("adds up, with those still here, to everybody", () => {
    fc.assert(
      fc.property(lifetimes, (all) => {
        const reasons = cumulativeIncidence(all, ["price", "moved"])
        const curve = kaplanMeier(all)
        for (const { time, survival } of curve?.points.filter((point) => point.ended > 0) ?? []) {
          const gone = reasons.map(({ points }) => points.find((point) => point.time === time)?.share ?? 0)
          expect(gone.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 - survival, 10)
        }
      }),
    )
  })

  test("is the plain share with its binomial error where nobody was lost from sight", () => {
    fc.assert(
      fc.property(lifetimes, (all) => {
        const seen = all.map((one) => ({ ...one, ended: true }))
        const last = Math.max(...seen.map(({ time }) => time))
        for (const { time, share, standardError } of cumulativeIncidence(seen, ["price", "moved"])[0]?.points ?? []) {
          const gone = seen.filter((one) => one.cause === "price" && one.time <= time).length / seen.length
          expect(share).toBeCloseTo(gone, 10)
          if (time < last) expect(standardError).toBeCloseTo(Math.sqrt((gone * (1 - gone)) / seen.length), 8)
        }
      }),
    )
  })

  test("is one minus the survival curve, error and all, where there is one reason only", () => {
    const [only] = cumulativeIncidence(
      drug.map((one) => ({ ...one, cause: "price" as const })),
      ["price"],
    )
    const ends = kaplanMeier(drug)?.points.filter((point) => point.ended > 0)
    only?.points.forEach(({ share, standardError }, at) => {
      expect(share).toBeCloseTo(1 - (ends?.[at]?.survival ?? 0), 12)
      expect(standardError).toBeCloseTo(ends?.[at]?.standardError ?? 0, 12)
    })
    expect(only?.points).toHaveLength(7)
  })

  test("refuses an end for a reason that is not listed", () => {
    const all = [{ time: 1, ended: true, cause: "other" }]
    expect(() => cumulativeIncidence(all, ["price"])).toThrow(RangeError)
  })
})
