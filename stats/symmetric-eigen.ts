/**
 * The eigenvalues of a symmetric matrix (square, row by row), and its eigenvectors as columns, in no order.
 * Source: C. G. J. Jacobi (1846), cyclic, as G. H. Golub & C. F. Van Loan, Matrix Computations (2013), section 8.5.
 * Relative error about 1e-14 of the largest eigenvalue. Throws RangeError when the matrix is not square.
 */
export function symmetricEigen(matrix: Float64Array): { values: Float64Array; vectors: Float64Array } {
  const size = Math.sqrt(matrix.length)
  if (!Number.isInteger(size)) throw new RangeError(`a matrix of ${matrix.length} numbers is not square`)
  const a = Float64Array.from(matrix)
  const vectors = new Float64Array(matrix.length)
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1
  for (let round = 0; round < 60 && apartFromDiagonal(a, size) > 1e-30; round += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, vectors, size, p, q)
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number), vectors }
}

/** Turns the plane of p and q so that their entry vanishes. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] as number
  if (apq === 0) return
  const theta = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * apq)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, cosine, sine)
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, cosine, sine)
  for (let k = 0; k < size; k += 1) turn(vectors, k * size + p, k * size + q, cosine, sine)
}

function turn(of: Float64Array, i: number, j: number, cosine: number, sine: number): void {
  const x = of[i] as number
  const y = of[j] as number
  of[i] = cosine * x - sine * y
  of[j] = sine * x + cosine * y
}

/** The sum of squares beside the diagonal, against the whole. */
function apartFromDiagonal(a: Float64Array, size: number): number {
  let beside = 0
  let all = 0
  for (const [at, value] of a.entries()) {
    all += value * value
    if (Math.floor(at / size) !== at % size) beside += value * value
  }
  return all === 0 ? 0 : beside / all
}
