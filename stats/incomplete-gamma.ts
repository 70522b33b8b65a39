import { logGamma } from "./beta.ts"
import { requireBetween } from "./require-number.ts"

/**
 * The regularised upper incomplete gamma function Q(a, x): the chance that a gamma variable of shape `a` exceeds x.
 *
 * Source: NIST Digital Library of Mathematical Functions (2010), 8.7.1 (series, below a + 1) and 8.9.2 (continued fraction,
 * above, evaluated by Lentz's method). Relative error about 1e-13.
 * Domain: a > 0, x >= 0. Throws RangeError otherwise.
 */
export function upperGamma(a: number, x: number): number {
  requireBetween("a", a, 0, Number.POSITIVE_INFINITY)
  if (!(x >= 0)) throw new RangeError(`x must be 0 or more, not ${x}`)
  if (x === 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x)
}

/**
 * The share of a chi-square population above `x`: the p of a test.
 * Source: NIST Digital Library of Mathematical Functions (2010), 8.23: Q(freedom / 2, x / 2). Units: a share, 0..1. Domain: x >= 0,
 * freedom > 0 (fractions allowed). Throws RangeError otherwise.
 */
export function chiSquareAbove(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let n = 1; n < 10_000; n += 1) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b || tiny)
    c = b + an / c || tiny
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}
