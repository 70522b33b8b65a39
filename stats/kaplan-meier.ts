import { type Interval, USUAL_CONFIDENCE } from "./interval.ts"
import { type Lifetime, momentsOf } from "./lifetimes.ts"
import { zForConfidence } from "./normal.ts"

/** The share still there just after each time at which somebody ended or was lost from sight. */
export interface SurvivalCurve {
  n: number
  ended: number
  points: SurvivalPoint[]
  /** When half have ended; null where the curve stays above a half. A limit is null where its curve does. */
  median: { time: number | null; low: number | null; high: number | null }
}

export interface SurvivalPoint extends Interval {
  time: number
  atRisk: number
  ended: number
  censored: number
  survival: number
  standardError: number
}

/** "log": on the scale of ln S, as R's survfit does unless told; "log-log": of ln(-ln S), which never leaves 0..1 and is better for few. */
export type SurvivalScale = "log" | "log-log"

/**
 * What share lasts how long, with those who are still here counted for as long as they were seen.
 *
 * Source: E. L. Kaplan & P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), 457-481, equation 2b; standard error by M. Greenwood (1926). Intervals: J. D.
 * Kalbfleisch & R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3 (log-log), and the same
 * on ln S. Median: first time at which S <= 1/2, midway to the next end where S stands on 1/2 exactly; its interval is where
 * the limits of S cross 1/2 (R. Brookmeyer & J. Crowley, Biometrics 38 (1982), 29-41).
 * Units: those of the times. Null for nobody. Throws RangeError on a time below 0 or not finite. Once the last at risk has ended,
 * S is 0 and nothing is known of its error: both limits are then 0.
 */
export function kaplanMeier(
  lifetimes: readonly Lifetime[],
  confidence = USUAL_CONFIDENCE,
  scale: SurvivalScale = "log",
): SurvivalCurve | null {
  if (lifetimes.length === 0) return null
  const z = zForConfidence(confidence)
  let survival = 1
  let greenwood = 0
  const points = momentsOf(lifetimes).map(({ time, atRisk, ended: { length: ended }, censored }) => {
    survival *= (atRisk - ended) / atRisk
    if (ended > 0) greenwood += ended / (atRisk * (atRisk - ended))
    const standardError = survival === 0 ? 0 : survival * Math.sqrt(greenwood)
    return { time, atRisk, ended, censored, survival, standardError, ...limits(survival, greenwood, z, scale) }
  })
  const ended = points.reduce((sum, point) => sum + point.ended, 0)
  const median = {
    time: crossing(points, ({ survival }) => survival),
    low: crossing(points, ({ low }) => low),
    high: crossing(points, ({ high }) => high),
  }
  return { n: lifetimes.length, ended, points, median }
}

/**
 * The point that holds at a time: the last one not after it. Undefined before the first, when all are there. Source: the step function of Kaplan & Meier (1958). Throws nothing.
 */
export function survivalAt({ points }: SurvivalCurve, time: number): SurvivalPoint | undefined {
  return points.findLast((point) => point.time <= time)
}

function limits(survival: number, greenwood: number, z: number, scale: SurvivalScale): Interval {
  if (survival === 0 || survival === 1) return { low: survival, high: survival }
  const reach = z * Math.sqrt(greenwood)
  if (scale === "log") return { low: survival * Math.exp(-reach), high: Math.min(1, survival * Math.exp(reach)) }
  const power = Math.exp(reach / -Math.log(survival))
  return { low: survival ** power, high: survival ** (1 / power) }
}

/** Steps that differ from a half by rounding only stand on it. */
const ON_HALF = 1e-12

function crossing(points: readonly SurvivalPoint[], of: (point: SurvivalPoint) => number): number | null {
  const at = points.findIndex((point) => of(point) <= 0.5 + ON_HALF)
  const first = points[at]
  if (first === undefined) return null
  if (of(first) < 0.5 - ON_HALF) return first.time
  const next = points.slice(at).find((point) => of(point) < 0.5 - ON_HALF)
  return next === undefined ? first.time : (first.time + next.time) / 2
}
