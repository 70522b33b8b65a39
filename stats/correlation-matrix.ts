/** Below this share of its variance left by the others, a column is taken for a copy of them. */
const COPY = 1e-8

/**
 * Is the matrix (square, row by row) one that answers could have? True when no column is all but determined by those
 * before it. Correlations that come from different answers each (pairs where both were given) may contradict one another.
 * Source: the Cholesky factorisation, e.g. G. H. Golub & C. F. Van Loan, Matrix Computations (2013), section 4.2; from when on a
 * column counts as a copy (1e-8 of its variance left) is our own. Domain: a square matrix. Throws nothing: NaN gives false.
 */
export function isPositiveDefinite(matrix: Float64Array): boolean {
  const size = Math.sqrt(matrix.length)
  const factor = new Float64Array(matrix.length)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * size + j] as number
      for (let k = 0; k < j; k += 1) rest -= (factor[i * size + k] as number) * (factor[j * size + k] as number)
      if (i !== j) factor[i * size + j] = rest / (factor[j * size + j] as number)
      else if (rest > COPY * (matrix[i * size + i] as number)) factor[i * size + i] = Math.sqrt(rest)
      else return false
    }
  }
  return true
}

/**
 * Refuses what is no correlation matrix of at least one driver and an outcome. Gives its size. Our own, by `isPositiveDefinite`. Throws RangeError.
 */
export function requireCorrelations(matrix: Float64Array): number {
  const size = Math.sqrt(matrix.length)
  if (!Number.isInteger(size) || size < 2) {
    throw new RangeError(`correlations stand in a square of two or more, not in ${matrix.length} numbers`)
  }
  if (!isPositiveDefinite(matrix)) throw new RangeError("correlations must be those of answers that are not copies")
  return size
}
