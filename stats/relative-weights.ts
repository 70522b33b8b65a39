import { requireCorrelations } from "./correlation-matrix.ts"
import { symmetricEigen } from "./symmetric-eigen.ts"

/**
 * How much of an outcome's variance each driver explains, for many drivers: the outcome is explained by uncorrelated
 * stand-ins closest to the drivers, and what each stand-in explains is handed back to the drivers it stands for. The
 * parts sum to R^2 and none is negative; with two drivers they equal `lmg` exactly, with more they lie close.
 *
 * Source: J. W. Johnson, "A heuristic method for estimating the relative weight of predictor variables in multiple
 * regression", Multivariate Behavioral Research 35 (2000), 1-19; the same as A. Genizi, Statistica Sinica 3 (1993),
 * 407-420. Its limits: D. R. Thomas, B. D. Zumbo, E. Kwan & L. Schweitzer, the former 49 (2014), 329-338.
 * Units: shares of the outcome's variance, 0..1. Domain: a positive definite correlation matrix, row by row, the outcome
 * last. Throws RangeError otherwise.
 */
export function relativeWeights(correlations: Float64Array): Float64Array {
  const size = requireCorrelations(correlations)
  const drivers = size - 1
  const among = new Float64Array(drivers * drivers)
  for (let i = 0; i < drivers; i += 1) among.set(correlations.subarray(i * size, i * size + drivers), i * drivers)
  const root = squareRoot(among, drivers)
  const standIns = explainedByStandIns(root, correlations, size)
  const parts = new Float64Array(drivers)
  for (let i = 0; i < drivers; i += 1) {
    for (let k = 0; k < drivers; k += 1) {
      parts[i] = (parts[i] as number) + (root.of[i * drivers + k] as number) ** 2 * (standIns[k] as number) ** 2
    }
  }
  return parts
}

/** The symmetric square root of a matrix, and its inverse. */
function squareRoot(matrix: Float64Array, size: number) {
  const { values, vectors } = symmetricEigen(matrix)
  const of = new Float64Array(matrix.length)
  const inverse = new Float64Array(matrix.length)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      for (let k = 0; k < size; k += 1) {
        const both = (vectors[i * size + k] as number) * (vectors[j * size + k] as number)
        const root = Math.sqrt(values[k] as number)
        of[i * size + j] = (of[i * size + j] as number) + both * root
        inverse[i * size + j] = (inverse[i * size + j] as number) + both / root
      }
    }
  }
  return { of, inverse }
}

/** The outcome's correlation with each stand-in. */
function explainedByStandIns(root: { inverse: Float64Array }, correlations: Float64Array, size: number): number[] {
  const drivers = size - 1
  return Array.from({ length: drivers }, (_, k) => {
    let sum = 0
    for (let j = 0; j < drivers; j += 1) {
      sum += (root.inverse[k * drivers + j] as number) * (correlations[j * size + drivers] as number)
    }
    return sum
  })
}
