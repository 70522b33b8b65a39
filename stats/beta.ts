import { requireBetween } from "./require-number.ts"

/**
 * ln Gamma(x) for x > 0.
 * Source: C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964), 86-96, with P. Godfrey's coefficients (g = 7, n = 9).
 * Relative error about 1e-15. Throws RangeError for x <= 0.
 */
export function logGamma(x: number): number {
  requireBetween("x", x, 0, Number.POSITIVE_INFINITY)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  const series = LANCZOS.reduce((sum, c, i) => sum + (i === 0 ? c : c / (z + i)), 0)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series)
}

const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/**
 * The regularised incomplete beta function I_x(a, b).
 * Source: NIST Digital Library of Mathematical Functions (2010), 8.17.22 (continued fraction, evaluated by Lentz's method).
 * Domain: a, b > 0; 0 <= x <= 1. Throws RangeError otherwise.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x must lie between 0 and 1, not ${x}`)
  if (!(a > 0 && b > 0)) throw new RangeError(`a and b must be above 0, not ${a} and ${b}`)
  if (x === 0 || x === 1) return x
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front * betaFraction(x, a, b)) / a
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny)
  let c = 1
  let value = d
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d, tiny)
    c = nonZero(1 + even / c, tiny)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d, tiny)
    c = nonZero(1 + odd / c, tiny)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
