import { requireCorrelations } from "./correlation-matrix.ts"

/** Beyond this the 2^p subsets of drivers take too long; `relativeWeights` then answers nearly the same. */
export const LMG_UP_TO = 12

/**
 * How much of an outcome's variance each driver explains: its own increase of R^2, averaged over every order in which the
 * drivers could be taken in. The parts sum to R^2 and none is negative. Exact, over all subsets.
 *
 * Source: R. H. Lindeman, P. F. Merenda & R. Z. Gold, Introduction to Bivariate and Multivariate Analysis (1980), p. 119
 * ff.; it is the Shapley value of R^2 (L. S. Shapley 1953) and general dominance (D. V. Budescu, Psychological Bulletin
 * 114 (1993), 542-551). Compared with other measures: U. Groemping, The American Statistician 61 (2007), 139-147.
 * Units: shares of the outcome's variance, 0..1. Domain: a positive definite correlation matrix, row by row, the outcome
 * last; 1 to 12 drivers. Throws RangeError otherwise.
 */
export function lmg(correlations: Float64Array): Float64Array {
  const size = requireCorrelations(correlations)
  const drivers = size - 1
  if (drivers > LMG_UP_TO) throw new RangeError(`all orders are tried for up to ${LMG_UP_TO} drivers, not ${drivers}`)
  const explained = explainedBySubset(correlations, size)
  const chances = chancesOfSubsets(drivers)
  return Float64Array.from({ length: drivers }, (_, driver) => {
    const bit = 1 << driver
    let part = 0
    for (let subset = 0; subset < explained.length; subset += 1) {
      if (subset & bit) continue
      part += (chances[subset] as number) * ((explained[subset | bit] as number) - (explained[subset] as number))
    }
    return part
  })
}

/**
 * R^2 of every subset of drivers, indexed by its bits. Drivers are taken in or left out one after the other; taking one in
 * sweeps it out of what remains, so that most subsets share most of their work.
 */
function explainedBySubset(correlations: Float64Array, size: number): Float64Array {
  const drivers = size - 1
  const explained = new Float64Array(1 << drivers)
  const left = Array.from({ length: size }, () => new Float64Array(size * size))
  ;(left[0] as Float64Array).set(correlations)

  const walk = (driver: number, subset: number, taken: number): void => {
    const matrix = left[taken] as Float64Array
    if (driver === drivers) {
      explained[subset] = 1 - (matrix[size * size - 1] as number)
      return
    }
    walk(driver + 1, subset, taken)
    sweep(matrix, left[taken + 1] as Float64Array, driver, size)
    walk(driver + 1, subset | (1 << driver), taken + 1)
  }
  walk(0, 0, 0)
  return explained
}

/** What remains of later rows and columns (upper triangle) once a driver has explained what it can. */
function sweep(from: Float64Array, to: Float64Array, driver: number, size: number): void {
  const row = driver * size
  const pivot = from[row + driver] as number
  for (let i = driver + 1; i < size; i += 1) {
    const factor = (from[row + i] as number) / pivot
    for (let j = i; j < size; j += 1) {
      to[i * size + j] = (from[i * size + j] as number) - factor * (from[row + j] as number)
    }
  }
}

/** By the number of drivers: a bootstrap asks a thousand times for the same. */
const knownChances: (Float64Array | undefined)[] = []

/** The chance that just the drivers of each subset come before one that is not in it. */
function chancesOfSubsets(drivers: number): Float64Array {
  const known = knownChances[drivers]
  if (known) return known
  const bySize = [1 / drivers]
  for (let size = 1; size < drivers; size += 1) {
    bySize.push(((bySize[size - 1] as number) * size) / (drivers - size))
  }
  const chances = Float64Array.from({ length: 1 << drivers }, (_, subset) => bySize[onesIn(subset)] ?? 0)
  knownChances[drivers] = chances
  return chances
}

function onesIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1
  return count
}
