/**
 * How many equal answers weighted answers are worth: (sum w)^2 / sum w^2. The n to give to an interval of a weighted share.
 * Source: L. Kish, Survey Sampling (1965), section 11.7. Zero when there are none.
 * Throws RangeError on negative sums, or on sums that no weights can have.
 */
export function effectiveN(sumOfWeights: number, sumOfSquaredWeights: number): number {
  if (!(sumOfWeights >= 0 && sumOfSquaredWeights >= 0 && Number.isFinite(sumOfWeights + sumOfSquaredWeights))) {
    throw new RangeError(`sums of weights must be 0 or more, not ${sumOfWeights} and ${sumOfSquaredWeights}`)
  }
  if (sumOfSquaredWeights === 0) {
    if (sumOfWeights > 0) throw new RangeError("weights above 0 cannot have squares that sum to 0")
    return 0
  }
  return sumOfWeights ** 2 / sumOfSquaredWeights
}
