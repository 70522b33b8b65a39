import { incompleteBeta } from "./beta.ts"
import { normalQuantile } from "./normal.ts"
import { requireBetween } from "./require-number.ts"

/**
 * The share of Student's t distribution with `freedom` degrees of freedom that lies below `t`.
 * Source: Abramowitz & Stegun (1964), 26.7.1, through the incomplete beta function.
 * Domain: freedom > 0 (fractions allowed). Throws RangeError otherwise.
 */
export function studentCdf(t: number, freedom: number): number {
  requireBetween("freedom", freedom, 0, Number.POSITIVE_INFINITY)
  if (Number.isNaN(t)) throw new RangeError("t must be a number, not NaN")
  const squared = t * t
  // The two forms are equal; each is exact where the other would subtract from one.
  const bothTails =
    squared < freedom
      ? 1 - incompleteBeta(squared / (freedom + squared), 0.5, freedom / 2)
      : incompleteBeta(Number.isFinite(squared) ? freedom / (freedom + squared) : 0, freedom / 2, 0.5)
  return t > 0 ? 1 - bothTails / 2 : bothTails / 2
}

/**
 * The t below which a share `p` of Student's t distribution lies. Source: the inverse of `studentCdf`, Abramowitz & Stegun (1964), found by bisection.
 * Domain: 0 < p < 1, freedom > 0. Throws RangeError otherwise. Relative error below 1e-9.
 */
export function studentQuantile(p: number, freedom: number): number {
  requireBetween("p", p, 0, 1)
  requireBetween("freedom", freedom, 0, Number.POSITIVE_INFINITY)
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, freedom)
  // t lies farther out than the normal quantile, so the search starts there and doubles until it has passed p.
  let near = normalQuantile(p) / 2
  let far = near * 4
  while (studentCdf(far, freedom) > p && far > -1e300) far *= 2
  for (let step = 0; step < 200 && near - far > Math.abs(far) * 1e-15; step += 1) {
    const middle = (near + far) / 2
    if (studentCdf(middle, freedom) > p) near = middle
    else far = middle
  }
  return (near + far) / 2
}
