import type { Interval } from "./interval.ts"
import { USUAL_CONFIDENCE } from "./interval.ts"
import { inverse } from "./linear-system.ts"
import { requireFinite } from "./require-number.ts"
import { studentQuantile } from "./student-t.ts"

/** How much an outcome differs for one unit of a cause, in the outcome's units. */
export interface Slope extends Interval {
  value: number
}

/**
 * How an outcome goes with each of some causes when the others are alike: least squares with a constant, and intervals that hold where some outcomes
 * scatter more than others, as money does, and 0 and 1 always do.
 *
 * Sources: J. G. MacKinnon & H. White, "Some heteroskedasticity-consistent covariance matrix estimators", Journal of Econometrics 29 (1985), 305-325,
 * in the form HC3 that J. S. Long & L. H. Ervin, The American Statistician 54 (2000), 217-224, advise for every sample; t with n - k degrees of freedom.
 * Null where there are no more rows than unknowns, a cause is the same for all, or causes cannot be told apart. A row that alone decides a slope counts
 * with its whole residual. Throws RangeError on values that are not finite and on rows of unequal length.
 */
export function robustSlopes(
  rows: readonly { outcome: number; causes: readonly number[] }[],
  confidence = USUAL_CONFIDENCE,
): Slope[] | null {
  const many = rows[0]?.causes.length ?? 0
  const [n, k] = [rows.length, many + 1]
  if (many === 0 || n <= k) return null
  for (const { outcome, causes } of rows) {
    if (causes.length !== many) throw new RangeError("every row needs the same causes")
    for (const value of [outcome, ...causes]) requireFinite("a value", value)
  }
  const scales = scalesOf(rows, many)
  if (scales.some(({ spread }) => !(spread > 0))) return null
  const design = rows.map(({ causes }) => [1, ...causes.map((cause, at) => standard(cause, scales[at] as Scale))])
  const spread = inverse(sumOfProducts(design, k))
  if (spread === null) return null
  const moment = Array.from({ length: k }, (_, i) =>
    design.reduce((sum, row, at) => sum + (row[i] as number) * (rows[at] as { outcome: number }).outcome, 0),
  )
  const slopes = spread.map((row) => dot(row, moment))
  const weighted = design.map((row, at) => {
    const leverage = dot(
      row,
      spread.map((line) => dot(line, row)),
    )
    const residual = (rows[at] as { outcome: number }).outcome - dot(row, slopes)
    const left = 1 - leverage
    return row.map((value) => (value * residual) / (left > 1e-9 ? left : 1))
  })
  const meat = sumOfProducts(weighted, k)
  const t = studentQuantile(0.5 + confidence / 2, n - k)
  return scales.map(({ spread: unit }, at) => {
    const line = spread[at + 1] as number[]
    const variance = dot(
      line,
      meat.map((row) => dot(row, line)),
    )
    const value = (slopes[at + 1] as number) / unit
    const reach = (t * Math.sqrt(Math.max(0, variance))) / unit
    return { value, low: value - reach, high: value + reach }
  })
}

type Scale = { mean: number; spread: number }

/** Causes are brought to one size first, so that cents beside points do not cost digits. */
function scalesOf(rows: readonly { causes: readonly number[] }[], many: number): Scale[] {
  return Array.from({ length: many }, (_, at) => {
    const values = rows.map(({ causes }) => causes[at] as number)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
  })
}

const standard = (value: number, { mean, spread }: Scale) => (value - mean) / spread

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)

function sumOfProducts(rows: readonly (readonly number[])[], k: number): number[][] {
  const sums = Array.from({ length: k }, () => new Array<number>(k).fill(0))
  for (const row of rows)
    for (let i = 0; i < k; i += 1) {
      const line = sums[i] as number[]
      for (let j = 0; j < k; j += 1) line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number)
    }
  return sums
}
