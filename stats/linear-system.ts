/**
 * The x of A x = b for a small square A, by Gaussian elimination with partial pivoting; null where A is singular (to within rounding of its
 * own size).
 * Source: G. H. Golub & C. F. Van Loan, Matrix Computations (2013), algorithm 3.4.1. Throws RangeError where the sizes differ.
 */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const n = b.length
  if (a.length !== n || a.some((row) => row.length !== n))
    throw new RangeError("a system needs as many rows as unknowns")
  const rows = a.map((row, i) => [...row, b[i] as number])
  const largest = Math.max(...a.flat().map(Math.abs), 0)
  for (let k = 0; k < n; k += 1) {
    const pivot = rows
      .slice(k)
      .reduce((best, row) => (Math.abs(row[k] as number) > Math.abs(best[k] as number) ? row : best))
    if (!(Math.abs(pivot[k] as number) > largest * 1e-13)) return null
    rows.splice(rows.indexOf(pivot, k), 1)
    rows.splice(k, 0, pivot)
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] as number) / (pivot[k] as number)
      for (let j = k; j <= n; j += 1) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  const x = new Array<number>(n).fill(0)
  for (let k = n - 1; k >= 0; k -= 1) {
    const row = rows[k] as number[]
    const known = x.reduce((sum, value, j) => (j > k ? sum + value * (row[j] as number) : sum), 0)
    x[k] = ((row[n] as number) - known) / (row[k] as number)
  }
  return x
}

/**
 * The inverse of a small square matrix, column by column; null where it is singular. Source: as `solve`, Golub & Van Loan (2013). Throws RangeError where it is not square.
 */
export function inverse(a: readonly (readonly number[])[]): number[][] | null {
  const columns = a.map((_, j) =>
    solve(
      a,
      a.map((_, i) => (i === j ? 1 : 0)),
    ),
  )
  if (columns.some((column) => column === null)) return null
  return a.map((_, i) => columns.map((column) => (column as number[])[i] as number))
}
