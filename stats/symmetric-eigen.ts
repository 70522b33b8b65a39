/** Beside the diagonal, less than this share of the whole (in squares) is nothing. */
const NOTHING = 1e-26

/**
 * The eigenvalues of a symmetric matrix (square, row by row), and its eigenvectors as columns, in no order.
 * Source: C. G. J. Jacobi (1846), cyclic, as G. H. Golub & C. F. Van Loan, Matrix Computations (2013), section 8.5.
 * Relative error about 1e-12 of the largest eigenvalue. Throws RangeError when the matrix is not square.
 */
export function symmetricEigen(matrix: Float64Array): { values: Float64Array; vectors: Float64Array } {
  const size = Math.sqrt(matrix.length)
  if (!Number.isInteger(size)) throw new RangeError(`a matrix of ${matrix.length} numbers is not square`)
  const a = Float64Array.from(matrix)
  const vectors = new Float64Array(matrix.length)
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1
  const all = a.reduce((sum, value) => sum + value * value, 0)
  for (let round = 0; round < 60 && besideDiagonal(a, size) > NOTHING * all; round += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, vectors, size, p, q)
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number), vectors }
}

/** Turns the plane of p and q so that their entry vanishes. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] as number
  const app = a[p * size + p] as number
  const aqq = a[q * size + q] as number
  if (Math.abs(apq) <= 1e-17 * Math.sqrt(Math.abs(app * aqq))) return
  const theta = (aqq - app) / (2 * apq)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k += 1) {
    const kp = k * size + p
    const kq = k * size + q
    const x = a[kp] as number
    const y = a[kq] as number
    // The matrix stays symmetric, so the rows follow from the columns.
    a[kp] = a[p * size + k] = cosine * x - sine * y
    a[kq] = a[q * size + k] = sine * x + cosine * y
    const v = vectors[kp] as number
    const w = vectors[kq] as number
    vectors[kp] = cosine * v - sine * w
    vectors[kq] = sine * v + cosine * w
  }
  a[p * size + p] = app - tangent * apq
  a[q * size + q] = aqq + tangent * apq
  a[p * size + q] = a[q * size + p] = 0
}

/** The sum of squares beside the diagonal. */
function besideDiagonal(a: Float64Array, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) sum += 2 * (a[i * size + j] as number) ** 2
  }
  return sum
}
