import {
  FUNNEL_CONFIDENCES,
  funnelOfMeans,
  funnelOfShares,
  type Interval,
  type Shrinkage,
  shrinkMeans,
  shrinkNps,
  shrinkShares,
  studentQuantile,
  USUAL_CONFIDENCE,
} from "#stats"
import type { Measure } from "../measure.ts"
import type { ShownFigure } from "../readings/figure.ts"
import type { UnitFigure } from "../readings/read-by-unit.ts"

/** Where a unit with so many answers lies by chance: within two sigma, and within three. */
export type FunnelLimits = { warning: Interval; alarm: Interval }

export type ComparedUnit = UnitFigure & {
  compared: (Interval & { value: number; own: number }) | null
  limits: FunnelLimits | null
  outside: "above" | "below" | null
}

/** Why units are not compared. */
type Refusal = "nothing" | "counts" | "medians" | "tooFew" | "alike"

export type Comparison = {
  whole: ShownFigure
  units: ComparedUnit[]
  funnel: (FunnelLimits & { n: number })[]
  between: number | null
  refusal: Refusal | null
}

/** Points along the funnel. */
const funnelSteps = 48

/** A figure that may be compared: it is shown and somebody answered. */
type Known = { value: number; n: number; figure: ShownFigure }

/**
 * Units of one whole held against it and against each other. A unit stands out when it lies beyond the limits of three sigma for its own number of
 * answers; it is compared by its figure drawn toward what all have in common. What is kept back takes part in nothing, so it cannot be worked out.
 */
export function compare(measure: Measure, whole: ShownFigure, parts: readonly UnitFigure[]): Comparison {
  const known = parts.flatMap(({ unit, figure }) => (unit ? knownOf(figure) : []))
  const [all] = knownOf(whole)
  const without = (refusal: Refusal): Comparison => ({
    whole,
    units: parts.map((part) => ({ ...part, compared: null, limits: null, outside: null })),
    funnel: [],
    between: null,
    refusal,
  })
  if (measure.format === "count") return without("counts")
  if (measure.format === "duration") return without("medians")
  if (!all) return without("nothing")
  if (known.length < 2) return without("tooFew")
  const limitsAt = funnelRound(measure, all, known)
  const shrunk = limitsAt && shrink(measure, known)
  if (!limitsAt || !shrunk) return without(known.every(({ value }) => value === all.value) ? "alike" : "tooFew")
  return {
    whole,
    units: parts.map((part) => {
      const place = part.unit ? known.findIndex(({ figure }) => figure === part.figure) : -1
      const [one, drawnIn] = [known[place], shrunk.units[place]]
      if (!one || !drawnIn) return { ...part, compared: null, limits: null, outside: null }
      const limits = limitsAt(one.n)
      const { value, low, high, own } = drawnIn
      return { ...part, compared: { value, low, high, own }, limits, outside: outsideOf(one.value, limits.alarm) }
    }),
    funnel: stepsTo(Math.max(...known.map(({ n }) => n))).map((n) => ({ n, ...limitsAt(n) })),
    between: shrunk.between,
    refusal: null,
  }
}

function knownOf(figure: ShownFigure): Known[] {
  const { value, n, hidden } = figure
  return hidden || value === null || n === null || n < 1 ? [] : [{ value, n: Math.round(n), figure }]
}

/** The limits for a number of answers; undefined where all answers are alike, so that nothing can vary by chance. */
function funnelRound(
  measure: Measure,
  whole: Known,
  known: readonly Known[],
): ((n: number) => FunnelLimits) | undefined {
  const [two, three] = FUNNEL_CONFIDENCES
  if (measure.format === "share") {
    if (!(whole.value > 0 && whole.value < 1)) return undefined
    return (n) => ({ warning: funnelOfShares(whole.value, n, two), alarm: funnelOfShares(whole.value, n, three) })
  }
  const deviation = measure.format === "points" ? deviationOfPoints(whole.figure) : deviationWithin(known)
  if (!(deviation > 0)) return undefined
  const { low: least, high: most } = whole.figure.scale ?? {
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  }
  const within = ({ low, high }: Interval) => ({ low: Math.max(least, low), high: Math.min(most, high) })
  return (n) => ({
    warning: within(funnelOfMeans(whole.value, deviation, n, two)),
    alarm: within(funnelOfMeans(whole.value, deviation, n, three)),
  })
}

function shrink(measure: Measure, known: readonly Known[]): Shrinkage | null {
  if (measure.format === "share") return shrinkShares(known.map(({ value, n }) => ({ hits: value * n, n })))
  if (measure.format === "points") return shrinkNps(known.map(({ figure, n }) => countsOf(figure, n)))
  const deviation = deviationWithin(known)
  return shrinkMeans(known.map(({ value, n }) => ({ mean: value, variance: deviation ** 2 / n })))
}

function countsOf({ parts: { promoters = 0, detractors = 0 } }: ShownFigure, n: number) {
  return {
    promoters: promoters * n,
    passives: Math.max(0, 1 - promoters - detractors) * n,
    detractors: detractors * n,
  }
}

/** Of answers worth 100, 0 and −100 points. */
function deviationOfPoints({ parts: { promoters = 0, detractors = 0 } }: ShownFigure): number {
  return 100 * Math.sqrt(Math.max(0, promoters + detractors - (promoters - detractors) ** 2))
}

/**
 * The standard deviation of single answers within units, pooled. It is had back from each unit's interval, which is value ± t(n − 1) s / √n; the side
 * that the scale's end did not cut is taken.
 */
function deviationWithin(known: readonly Known[]): number {
  const spreads = known.flatMap(({ value, n, figure: { low, high } }) => {
    if (n < 2 || low === null || high === null) return []
    const reach = Math.max(value - low, high - value)
    const deviation = (reach * Math.sqrt(n)) / studentQuantile(0.5 + USUAL_CONFIDENCE / 2, n - 1)
    return [{ freedom: n - 1, squares: (n - 1) * deviation ** 2 }]
  })
  const freedom = spreads.reduce((sum, one) => sum + one.freedom, 0)
  return freedom === 0 ? 0 : Math.sqrt(spreads.reduce((sum, one) => sum + one.squares, 0) / freedom)
}

function outsideOf(value: number, { low, high }: Interval): "above" | "below" | null {
  if (value > high) return "above"
  return value < low ? "below" : null
}

/** From the smallest unit there can be to a little beyond the largest, closer together where the funnel is steep. */
function stepsTo(largest: number): number[] {
  const last = Math.ceil(largest * 1.05)
  const steps = Array.from({ length: funnelSteps }, (_, at) => Math.round(last ** (at / (funnelSteps - 1))))
  return [...new Set(steps)]
}
