import { requireBetween } from "./require-number.ts"

/** One step of a Lorenz curve, from those with most on: the first `people` of all bring `share` of the whole. Both 0..1. */
export interface ConcentrationPoint {
  people: number
  share: number
}

/**
 * What the top few bring: the Lorenz curve read from the top, from (0, 0) to (1, 1). It lies on or above the diagonal, and on it where all bring the
 * same.
 * Source: M. O. Lorenz, "Methods of measuring the concentration of wealth", Publications of the American Statistical Association 9 (1905),
 * 209-219. Units: shares, 0..1. Null where there is nothing to share. Throws RangeError on a value below 0 or not finite.
 */
export function concentrationCurve(values: readonly number[]): ConcentrationPoint[] | null {
  const sorted = sortedShares(values)
  const whole = sorted.reduce((sum, value) => sum + value, 0)
  if (whole === 0) return null
  let brought = 0
  const points = sorted.toReversed().map((value, before) => {
    brought += value
    return { people: (before + 1) / sorted.length, share: Math.min(1, brought / whole) }
  })
  return [{ people: 0, share: 0 }, ...points]
}

/**
 * The share of the whole that the top `part` of people bring ("the top fifth"): read off the curve, so that a part which is not a whole number of
 * people takes the matching part of the next one.
 * Source: Lorenz (1905), as `concentrationCurve`, by straight lines between its points. Units: shares, 0..1. Null where there is nothing to share. Domain: 0 < part < 1, values of 0
 * or more. Throws RangeError otherwise.
 */
export function topShare(values: readonly number[], part = 0.2): number | null {
  requireBetween("part", part, 0, 1)
  const curve = concentrationCurve(values)
  if (curve === null) return null
  const at = part * (curve.length - 1)
  const [below, above] = [curve[Math.floor(at)], curve[Math.ceil(at)]] as [ConcentrationPoint, ConcentrationPoint]
  return below.share + (above.share - below.share) * (at - Math.floor(at))
}

/**
 * How unevenly a whole is shared: 0 where all have the same, (n - 1) / n where one has it all.
 * Source: C. Gini, "Variabilità e mutabilità" (1912); computed from ranks, A. B. Atkinson, "On the measurement of inequality", Journal of Economic
 * Theory 2 (1970), 244-263; no correction for small n. Null where there is nothing to share. Throws RangeError on a value below 0 or not
 * finite.
 */
export function gini(values: readonly number[]): number | null {
  const sorted = sortedShares(values)
  const n = sorted.length
  const whole = sorted.reduce((sum, value) => sum + value, 0)
  if (whole === 0) return null
  return sorted.reduce((sum, value, i) => sum + (2 * i + 1 - n) * value, 0) / (n * whole)
}

function sortedShares(values: readonly number[]): number[] {
  for (const value of values)
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`a value must be 0 or more, not ${value}`)
  return values.toSorted((one, other) => one - other)
}
