import { requireBetween } from "./require-number.ts"

/**
 * The share of a standard normal population below `z`.
 *
 * Source: J. F. Hart et al., Computer Approximations (1968), algorithm 5666, with the tail as a continued fraction;
 * as laid out by G. West, "Better approximations to cumulative normal functions", Wilmott Magazine (2005).
 * Domain: any number; infinities give 0 and 1. Absolute error below 1e-15. Throws RangeError on NaN.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("z must be a number, not NaN")
  const x = Math.abs(z)
  const tail = x > 37 ? 0 : upperTail(x)
  return z > 0 ? 1 - tail : tail
}

const HART_ABOVE = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
]
const HART_BELOW = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
]

function upperTail(x: number): number {
  const bell = Math.exp((-x * x) / 2)
  if (x < 7.07106781186547) return (bell * polynomial(HART_ABOVE, x)) / polynomial(HART_BELOW, x)
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))
  return bell / fraction / Math.sqrt(2 * Math.PI)
}

/**
 * The z below which a share `p` of a standard normal population lies.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37
 * (1988), 477-484, routine PPND16. Relative error about 1e-16.
 * Domain: 0 < p < 1. Throws RangeError otherwise.
 */
export function normalQuantile(p: number): number {
  requireBetween("p", p, 0, 1)
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z =
    r <= 5
      ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
      : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5)
  return q < 0 ? -z : z
}

/**
 * The z that leaves equal tails outside a two-sided interval, e.g. 1.96 for 0.95. Source: as `normalQuantile`, Wichura (1988). Units: standard deviations. Domain: 0 < confidence < 1.
 * Throws RangeError otherwise.
 */
export function zForConfidence(confidence: number): number {
  requireBetween("confidence", confidence, 0, 1)
  return normalQuantile(0.5 + confidence / 2)
}

const CENTRE_ABOVE = [
  2509.080928730122, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const CENTRE_BELOW = [
  5226.495278852855, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const MIDDLE_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const MIDDLE_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const FAR_ABOVE = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.2965605718285049,
  1.7848265399172913, 5.463784911164114, 6.657904643501104,
]
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.5998322065558879, 1,
]

/** Horner's rule, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}
