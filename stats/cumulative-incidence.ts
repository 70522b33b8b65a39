import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { type Lifetime, momentsOf } from "./lifetimes.ts"
import { zForConfidence } from "./normal.ts"

/** A lifetime with why it ended: "price", "moved". Undefined while it has not. */
export interface CausedEnd<C extends string> extends Lifetime {
  cause?: C | undefined
}

/** The share that has ended for one reason by each time at which anybody ended. */
export interface Incidence<C extends string> {
  cause: C
  ended: number
  points: ({ time: number; share: number; standardError: number } & Interval)[]
}

/**
 * How many have gone by when, and why: the reasons compete, so their shares add up to all who have gone, which one curve a
 * reason (the others taken for censored) would overstate.
 *
 * Source: O. O. Aalen & S. Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5 (1978), 141-150. Variance by the delta method: E. Marubini & M. G. Valsecchi,
 * Analysing Survival Data from Clinical Trials (1995), equation 10.12. Interval on the scale of ln(-ln): B. Choudhury, "Non-parametric
 * confidence interval estimation for competing risks analysis", Statistics in Medicine 21 (2002), 1129-1144.
 * The causes come in the order given; one that never occurred has no points. Throws RangeError on a time below 0, on an end without a
 * cause, or with one that is not listed.
 */
export function cumulativeIncidence<C extends string>(
  lifetimes: readonly CausedEnd<C>[],
  causes: readonly C[],
  confidence = USUAL_CONFIDENCE,
): Incidence<C>[] {
  for (const { ended, cause } of lifetimes)
    if (ended && (cause === undefined || !causes.includes(cause)))
      throw new RangeError(`an end needs one of the causes given, not ${cause}`)
  const moments = momentsOf(lifetimes).filter(({ ended }) => ended.length > 0)
  const z = zForConfidence(confidence)
  return causes.map((cause) => {
    const points = incidenceOf(
      moments.map(({ time, atRisk, ended }) => ({
        time,
        atRisk,
        all: ended.length,
        ours: ended.filter((end) => end.cause === cause).length,
      })),
      z,
    )
    const ended = lifetimes.filter((lifetime) => lifetime.ended && lifetime.cause === cause).length
    return { cause, ended, points: ended === 0 ? [] : points }
  })
}

type Ends = { time: number; atRisk: number; all: number; ours: number }

/**
 * The variance at t is a sum over earlier times of a quadratic in I(t) whose coefficients do not depend on t, so that three running sums do
 * for all times.
 */
function incidenceOf(ends: readonly Ends[], z: number): Incidence<string>["points"] {
  let before = 1
  let share = 0
  let [square, linear, constant] = [0, 0, 0]
  return ends.map(({ time, atRisk, all, ours }) => {
    share += (before * ours) / atRisk
    // The last one at risk ends: what is known of the error does not grow any more.
    const greenwood = atRisk === all ? 0 : all / (atRisk * (atRisk - all))
    const cross = (before * ours) / atRisk ** 2
    square += greenwood
    linear += -2 * share * greenwood - 2 * cross
    constant += share ** 2 * greenwood + 2 * share * cross + (before ** 2 * ours * (atRisk - ours)) / atRisk ** 3
    before *= (atRisk - all) / atRisk
    const standardError = Math.sqrt(Math.max(0, share ** 2 * square + share * linear + constant))
    return { time, share, standardError, ...limits(share, standardError, z) }
  })
}

function limits(share: number, standardError: number, z: number): Interval {
  if (share <= 0 || share >= 1) return { low: share, high: share }
  const power = Math.exp((z * standardError) / (share * -Math.log(share)))
  return { low: share ** power, high: share ** (1 / power) }
}
