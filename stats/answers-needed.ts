/**
 * How many answers a statement about drivers needs at the least: enough to see the whole (50 + 8 per driver) and each
 * part (104 + 1 per driver).
 * Source: S. B. Green, "How many subjects does it take to do a regression analysis?", Multivariate Behavioral Research 26
 * (1991), 499-510: rules of thumb for effects of medium size at a power of 0.8. To tell two drivers of like importance
 * apart takes many more; `relativeImportance` estimates how many.
 * Units: answers. Domain: a whole number of drivers, 1 or more. Throws RangeError otherwise.
 */
export function answersNeeded(drivers: number): number {
  if (!Number.isInteger(drivers) || drivers < 1) throw new RangeError(`drivers are counted from 1, not ${drivers}`)
  return Math.max(50 + 8 * drivers, 104 + drivers)
}
