import { isPositiveDefinite } from "./correlation-matrix.ts"

/**
 * Sums over the answers in which both questions of a pair were answered, for every pair: all that correlations need, and
 * they add up over groups of respondents. Nothing is put in place of a missing answer (NaN).
 *
 * Source: available-case analysis, R. J. A. Little & D. B. Rubin, Statistical Analysis with Missing Data (2002), section
 * 3.4: fit where answers are missing without regard to what they would have been; correlations of different respondents
 * may contradict one another, which `correlationsOf` reports.
 */
export interface PairSums {
  questions: number
  /** Six sums for each pair i <= j: weights, x, y, x^2, y^2, xy. */
  sums: Float64Array
}

const SUMS = 6

const pairsOf = (questions: number) => (questions * (questions + 1)) / 2

/** Sums of nobody, to add to. Source: the sums of available cases, Little & Rubin (2002), as `PairSums`. Throws nothing. */
function noPairSums(questions: number): PairSums {
  return { questions, sums: new Float64Array(SUMS * pairsOf(questions)) }
}

/** Columns of answers, one a question, each as long; NaN where one was not given. */
export interface Answers {
  columns: readonly Float64Array[]
  weights?: Float64Array | undefined
}

/**
 * Adds each respondent up in the group that `groupOf` names, 0..groups - 1, or in none (-1).
 * Source: the sums of available cases, Little & Rubin (2002), as `PairSums`. Domain: columns and weights as long as `groupOf`, groups that there are. Throws TypeError on a group that there is not.
 */
export function pairSumsByGroup({ columns, weights }: Answers, groups: number, groupOf: Int32Array): PairSums[] {
  const questions = columns.length
  const found = Array.from({ length: groups }, () => noPairSums(questions))
  const given = new Int32Array(questions)
  const values = new Float64Array(questions)
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] as number
    if (group < 0) continue
    let count = 0
    for (let question = 0; question < questions; question += 1) {
      const value = (columns[question] as Float64Array)[row] as number
      if (Number.isNaN(value)) continue
      given[count] = question
      values[count] = value
      count += 1
    }
    addRow(
      (found[group] as PairSums).sums,
      questions,
      given,
      values,
      count,
      weights === undefined ? 1 : (weights[row] ?? 0),
    )
  }
  return found
}

function addRow(
  sums: Float64Array,
  questions: number,
  given: Int32Array,
  values: Float64Array,
  count: number,
  weight: number,
): void {
  for (let a = 0; a < count; a += 1) {
    const i = given[a] as number
    const x = values[a] as number
    const wx = weight * x
    const row = pairsOf(questions) - pairsOf(questions - i) - i
    for (let b = a; b < count; b += 1) {
      const y = values[b] as number
      const wy = weight * y
      const at = SUMS * (row + (given[b] as number))
      sums[at] = (sums[at] as number) + weight
      sums[at + 1] = (sums[at + 1] as number) + wx
      sums[at + 2] = (sums[at + 2] as number) + wy
      sums[at + 3] = (sums[at + 3] as number) + wx * x
      sums[at + 4] = (sums[at + 4] as number) + wy * y
      sums[at + 5] = (sums[at + 5] as number) + wx * y
    }
  }
}

/**
 * Adds a group in, `times` times over (-1 takes one out). Source: the sums of available cases, Little & Rubin (2002), as `PairSums`. Domain: sums of as many questions. Throws nothing.
 */
export function addPairSums(to: PairSums, group: PairSums, times: number): void {
  const into = to.sums
  const from = group.sums
  for (let at = 0; at < from.length; at += 1) into[at] = (into[at] as number) + times * (from[at] as number)
}

/**
 * The sums of all groups together, each `times` over (a bootstrap draws some twice and some not at all). Four groups in one pass, which costs half as
 * much as one by one and adds in the same order, so that no digit differs. Most of the time of a bootstrap goes here.
 * Source: the sums of available cases, Little & Rubin (2002), as `PairSums`. Throws nothing.
 */
export function addedPairSums(groups: readonly PairSums[], times: Uint16Array): PairSums {
  const sum = noPairSums(groups[0]?.questions ?? 0)
  const into = sum.sums
  const drawn = [...groups.keys()].filter((at) => (times[at] as number) > 0)
  const inFours = drawn.length - (drawn.length % 4)
  for (let next = 0; next < inFours; next += 4) {
    const [one, two, three, four] = drawn.slice(next, next + 4) as [number, number, number, number]
    const [a, b, c, d] = [sumsOf(groups, one), sumsOf(groups, two), sumsOf(groups, three), sumsOf(groups, four)]
    const [ofA, ofB, ofC, ofD] = [times[one] ?? 0, times[two] ?? 0, times[three] ?? 0, times[four] ?? 0]
    for (let at = 0; at < into.length; at += 1) {
      into[at] =
        (into[at] as number) +
        ofA * (a[at] as number) +
        ofB * (b[at] as number) +
        ofC * (c[at] as number) +
        ofD * (d[at] as number)
    }
  }
  for (const at of drawn.slice(inFours)) addPairSums(sum, groups[at] as PairSums, times[at] as number)
  return sum
}

const sumsOf = (groups: readonly PairSums[], at: number) => (groups[at] as PairSums).sums

/**
 * The correlations of every pair, row by row. Null where a pair has too little to correlate, or where pairs contradict one
 * another (the matrix is not positive definite), as it also is when one question is a copy of others.
 * Source: Pearson (1895) over available cases, Little & Rubin (2002). Units: -1..1. Throws nothing.
 */
export function correlationsOf({ questions, sums }: PairSums): Float64Array | null {
  const matrix = new Float64Array(questions * questions)
  let at = 0
  for (let i = 0; i < questions; i += 1) {
    for (let j = i; j < questions; j += 1, at += SUMS) {
      const weight = sums[at] as number
      const x = sums[at + 1] as number
      const y = sums[at + 2] as number
      const spread = ((sums[at + 3] as number) - (x * x) / weight) * ((sums[at + 4] as number) - (y * y) / weight)
      if (!(spread > 0)) return null
      const correlation = i === j ? 1 : ((sums[at + 5] as number) - (x * y) / weight) / Math.sqrt(spread)
      matrix[i * questions + j] = correlation
      matrix[j * questions + i] = correlation
    }
  }
  return isPositiveDefinite(matrix) ? matrix : null
}
