const MOST_TERMS = 2_000_000

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z).
 *
 * Source: NIST Digital Library of Mathematical Functions (2010), 15.2.1 (series) and 15.8.1 (Euler's transformation, taken where its
 * terms fall faster, which keeps z near 1 in reach). Relative error about 1e-13 where all terms have one sign.
 * Domain: 0 <= z < 1; c neither 0 nor a negative whole number. Throws RangeError otherwise, or where z is so near 1 that the series does not
 * end.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(z >= 0 && z < 1)) throw new RangeError(`z must be 0 or more and below 1, not ${z}`)
  if (!Number.isFinite(a + b + c) || (c <= 0 && Number.isInteger(c)))
    throw new RangeError(`a, b and c must be finite, and c not 0 or a negative whole number; got ${a}, ${b}, ${c}`)
  return c < a + b ? (1 - z) ** (c - a - b) * series(c - a, c - b, c, z) : series(a, b, c, z)
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1
  let sum = 1
  for (let n = 0; n < MOST_TERMS; n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    sum += term
    // The terms may grow before they fall: those to come are within a geometric series only once their ratio is below 1.
    if (term === 0 || (n > -c && n > -a && n > -b && Math.abs(term) < Math.abs(sum) * 1e-16 * (1 - z))) return sum
  }
  throw new RangeError(`the series for z = ${z} does not end`)
}
