import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { normalCdf, normalQuantile, studentCdf, studentQuantile, zForConfidence } from "./index.ts"

describe("the normal distribution", () => {
  test("gives the check values published with AS 241", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 13)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 13)
    expect(zForConfidence(0.95)).toBeCloseTo(1.959963984540054, 14)
  })

  test("gives the tabled areas", () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 15)
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14)
    expect(normalCdf(-5)).toBeCloseTo(2.866515718791933e-7, 15)
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
  })

  test("quantile undoes area", () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8)
      }),
    )
  })

  test("refuses a share of 0, 1 or nothing", () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError)
    expect(() => zForConfidence(95)).toThrow(RangeError)
  })
})

describe("Student's t distribution", () => {
  test.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 5, 2.5705818356363146],
    [0.995, 10, 3.16927267261695],
    [0.975, 30, 2.0422724563012378],
    [0.975, 1000, 1.9623390808264083],
    [0.9, 3.5, 1.5765766051364052],
    [1e-8, 4, -131.59473694062356],
    [0.5, 9, 0],
  ])("has %f of itself below the tabled value with %f degrees of freedom", (p, freedom, t) => {
    expect(Math.abs(studentQuantile(p, freedom) - t)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(t)))
  })

  test("is the Cauchy distribution with one degree of freedom", () => {
    for (const t of [-40, -1, -0.001, 0, 0.3, 2, 900]) {
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13)
    }
    expect(studentCdf(Number.POSITIVE_INFINITY, 3)).toBe(1)
  })

  test("quantile undoes area", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (p, freedom) => {
          expect(studentCdf(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 11)
        },
      ),
    )
  })

  test("refuses no freedom", () => {
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError)
    expect(() => studentCdf(1, -2)).toThrow(RangeError)
  })
})
