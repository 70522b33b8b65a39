import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { workOf } from "#tests/support/work-of.ts"
import {
  type BuyingHistory,
  bgNbdLogLikelihood,
  chanceAlive,
  discountedPurchases,
  expectedOfNew,
  expectedPurchases,
  expectedSpending,
  fitBgNbd,
  fitGammaGamma,
  hypergeometric,
} from "./index.ts"

const cdnow = join(import.meta.dirname, "../../shared/data/cdnow/CDNOW_sample.txt")
/** As printed: Fader, Hardie & Lee (2005), table 1. */
const paper = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

type Cdnow = BuyingHistory & { mean: number; later: number }

/** The customers of the paper: weeks through 1997-09-30, purchases of one day merged; `later`, purchases in the 39 weeks after. */
function cdnowCustomers(): Cdnow[] {
  const day = (text: string) =>
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6))) / 86_400_000
  const end = day("19970930")
  const rows = readFileSync(cdnow, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
  const customers = Map.groupBy(rows, ([, customer]) => customer)
  return [...customers.values()].map((bought) => {
    const days = new Map<number, number>()
    for (const [, , on = "", , worth] of bought) days.set(day(on), (days.get(day(on)) ?? 0) + Number(worth))
    const seen = [...days].filter(([on]) => on <= end).sort((one, other) => one[0] - other[0])
    const first = seen[0]?.[0] ?? 0
    const repeats = seen.length - 1
    return {
      repeats,
      recency: ((seen.at(-1)?.[0] ?? 0) - first) / 7,
      age: (end - first) / 7,
      mean: repeats === 0 ? 0 : seen.slice(1).reduce((sum, [, worth]) => sum + worth, 0) / repeats,
      later: days.size - seen.length,
    }
  })
}

const histories = fc
  .record({
    repeats: fc.integer({ min: 0, max: 30 }),
    last: fc.double({ min: 0.01, max: 1, noNaN: true }),
    age: fc.double({ min: 0.1, max: 80, noNaN: true }),
  })
  .map(({ repeats, last, age }): BuyingHistory => ({ repeats, recency: repeats === 0 ? 0 : last * age, age }))
const models = fc.record({
  r: fc.double({ min: 0.1, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 30, noNaN: true }),
  a: fc.double({ min: 0.1, max: 4, noNaN: true }),
  b: fc.double({ min: 0.2, max: 6, noNaN: true }),
})

describe.skipIf(!existsSync(cdnow))("the customers of CDNOW", () => {
  const customers = existsSync(cdnow) ? cdnowCustomers() : []

  test("buy and drop out as published, and the fit takes no more work than a few hundred looks at them all", () => {
    const fit = fitBgNbd(customers)
    expect(fit.settled).toBe(true)
    expect(fit.r).toBeCloseTo(0.2425945, 7)
    expect(fit.alpha).toBeCloseTo(4.413602, 6)
    // The very top, as Newton's method finds it in arithmetic of forty digits: 0.79292202, 2.42590678, -9582.42920667.
    expect(fit.a).toBeCloseTo(0.79292202, 6)
    expect(fit.b).toBeCloseTo(2.42590678, 6)
    expect(fit.logLikelihood).toBeCloseTo(-9582.42920667, 7)
    for (const key of ["r", "alpha", "a", "b"] as const) expect(fit[key].toFixed(3)).toBe(paper[key].toFixed(3))
    expect(bgNbdLogLikelihood(paper, customers)).toBeLessThan(fit.logLikelihood)
    const looks = workOf(() => {
      for (let look = 0; look < 100; look++) bgNbdLogLikelihood(paper, customers)
    })
    expect(workOf(() => fitBgNbd(customers))).toBeLessThan(4 * looks)
  })

  test("are likelier under this fit than under the parameters that others print to seven digits", () => {
    // Those a and b agree with the top to five digits and no further: the likelihood is so flat there that a search may well stop before it.
    const printed = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 }
    const fit = fitBgNbd(customers)
    expect(bgNbdLogLikelihood(fit, customers)).toBeGreaterThan(bgNbdLogLikelihood(printed, customers))
    expect(Math.abs(fit.a - printed.a)).toBeLessThan(0.0002 * (fit.standardErrors?.a ?? 0))
    expect(Math.abs(fit.b - printed.b)).toBeLessThan(0.0002 * (fit.standardErrors?.b ?? 0))
  })

  test("are fitted alike in days as in weeks", () => {
    const weeks = fitBgNbd(customers)
    const days = fitBgNbd(
      customers.map(({ repeats, recency, age }) => ({ repeats, recency: recency * 7, age: age * 7 })),
    )
    expect(days.alpha / 7).toBeCloseTo(weeks.alpha, 4)
    expect(days.b).toBeCloseTo(weeks.b, 4)
    expect(chanceAlive(days, { repeats: 2, recency: 70, age: 210 })).toBeCloseTo(
      chanceAlive(weeks, { repeats: 2, recency: 10, age: 30 }),
      6,
    )
  })

  test("spend as published", () => {
    const fit = fitGammaGamma(customers.filter(({ repeats }) => repeats > 0))
    expect(fit).toMatchObject({ customers: 946, settled: true })
    expect(fit.p.toFixed(2)).toBe("6.25")
    expect(fit.q.toFixed(2)).toBe("3.74")
    expect(fit.v.toFixed(2)).toBe("15.44")
  })

  test("bought in the next 39 weeks about as often as was expected of them", () => {
    const fit = fitBgNbd(customers)
    const expected = customers.reduce((sum, one) => sum + expectedPurchases(fit, one, 39), 0)
    const bought = customers.reduce((sum, { later }) => sum + later, 0)
    expect(Math.abs(expected / bought - 1)).toBeLessThan(0.15)
  })
})

describe("what is expected of one customer", () => {
  test("has the published values: of customer 1 of CDNOW, and of spending after few purchases", () => {
    expect(expectedPurchases(paper, { repeats: 2, recency: 30.43, age: 38.86 }, 39)).toBeCloseTo(1.226, 3)
    const spending = { p: 6.2496, q: 3.7442, v: 15.4435 }
    expect(expectedSpending(spending, { repeats: 2, mean: 22.35 })).toBeCloseTo(24.66, 1)
    expect(expectedSpending(spending, { repeats: 1, mean: 11.77 })).toBeCloseTo(18.91, 1)
    expect(expectedSpending(spending, null)).toBeCloseTo(35.17, 1)
  })

  test("is a chance between 0 and 1, and more purchases the longer one looks, never more than the rate allows", () => {
    fc.assert(
      fc.property(models, histories, fc.double({ min: 0.1, max: 60, noNaN: true }), (model, history, time) => {
        const alive = chanceAlive(model, history)
        expect(alive >= 0 && alive <= 1).toBe(true)
        const [sooner, later] = [expectedPurchases(model, history, time), expectedPurchases(model, history, time * 1.5)]
        expect(sooner).toBeGreaterThanOrEqual(0)
        expect(later).toBeGreaterThanOrEqual(sooner - 1e-9)
        const rate = (model.r + history.repeats) / (model.alpha + history.age)
        expect(sooner).toBeLessThanOrEqual(rate * time * alive * (1 + 1e-9))
      }),
      { numRuns: 500 },
    )
  })

  test("agrees with ten thousand customers played out by chance", () => {
    const random = seeded(11)
    const model = { r: 0.8, alpha: 6, a: 0.9, b: 2.5 }
    let bought = 0
    const many = 10_000
    for (let n = 0; n < many; n += 1) {
      const rate = gammaDraw(model.r, random) / model.alpha
      const [x, y] = [gammaDraw(model.a, random), gammaDraw(model.b, random)]
      const drops = x / (x + y)
      const wait = () => -Math.log(random()) / rate
      for (let at = wait(); at < 40; at += wait()) {
        bought += 1
        if (random() < drops) break
      }
    }
    expect(Math.abs(bought / many - expectedOfNew(model, 40))).toBeLessThan(0.08)
  })

  test("goes smoothly through a = 1, where the formula divides by nothing", () => {
    const at = (a: number) => expectedPurchases({ r: 0.5, alpha: 5, a, b: 2 }, { repeats: 3, recency: 9, age: 12 }, 20)
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5)
    expect(at(1 + 1e-7)).toBeCloseTo(at(1), 6)
  })

  test("is worth less later: the discount takes off, and without one nothing is lost", () => {
    const history = { repeats: 4, recency: 20, age: 25 }
    const plain = expectedPurchases(paper, history, 52)
    expect(discountedPurchases(paper, history, { periods: 52, discount: 0 })).toBeCloseTo(plain, 10)
    const discounted = discountedPurchases(paper, history, { periods: 52, discount: 0.002 })
    expect(discounted).toBeLessThan(plain)
    expect(discounted).toBeGreaterThan(plain / 1.002 ** 52)
  })

  test("refuses what cannot be", () => {
    expect(() => fitBgNbd([])).toThrow(RangeError)
    expect(() => fitBgNbd([{ repeats: 0, recency: 3, age: 4 }])).toThrow(RangeError)
    expect(() => fitBgNbd([{ repeats: 2, recency: 5, age: 4 }])).toThrow(RangeError)
    expect(() => fitGammaGamma([{ repeats: 1, mean: 0 }])).toThrow(RangeError)
  })

  test("is not told from customers of whom nobody bought again", () => {
    expect(fitBgNbd(Array.from({ length: 50 }, () => ({ repeats: 0, recency: 0, age: 10 }))).settled).toBe(false)
  })
})

describe("the hypergeometric function", () => {
  test("has the values it must: logarithm, power, arcsine", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.995, noNaN: true }), (z) => {
        expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 9)
        expect(hypergeometric(2.5, 3, 3, z) * (1 - z) ** 2.5).toBeCloseTo(1, 9)
        expect(hypergeometric(0.5, 0.5, 1.5, z * z)).toBeCloseTo(Math.asin(z) / z, 9)
      }),
    )
    expect(() => hypergeometric(1, 1, 1, 1)).toThrow(RangeError)
    expect(() => hypergeometric(1, 1, -2, 0.5)).toThrow(RangeError)
  })
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 4294967296
  }
}

/** A gamma variable of rate 1: G. Marsaglia & W. W. Tsang (2000), with the power of a uniform below shape 1. */
function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v
  }
}
