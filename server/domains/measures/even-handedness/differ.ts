import {
  type Difference,
  differenceInterval,
  meanIntervalOfSums,
  medianInterval,
  npsDifference,
  proportionDifference,
  USUAL_CONFIDENCE,
  type ValueCounts,
} from "#stats"
import { type Counters, plainTally, type Tally, weightedTally } from "../estimates/tally.ts"
import type { Measure, Scale } from "../measure.ts"

/**
 * How far apart two groups without a member in common are by a measure: the first less the second, in the measure's unit (means on `scale`). Null where
 * nobody answered, and for medians of too few for an interval of this confidence.
 */
export function differ(
  { format }: Measure,
  first: Tally,
  second: Tally,
  scale: Scale | null,
  confidence: number = USUAL_CONFIDENCE,
): Difference | null {
  switch (format) {
    case "points":
      return npsDifference(npsCountsOf(first), npsCountsOf(second), confidence)
    case "share":
      return proportionDifference(
        { hits: first.count("hits"), n: first.n },
        { hits: second.count("hits"), n: second.n },
        confidence,
      )
    case "mean": {
      const [a, b] = [first, second].map((one) => meanIntervalOfSums(placesOf(one), confidence))
      if (!a || !b || first.n < 2 || second.n < 2 || !scale) return null
      const { value, low, high, sure } = differenceInterval(a, b)
      const length = scale.high - scale.low
      return { value: value * length, low: low * length, high: high * length, sure }
    }
    case "duration": {
      const [a, b] = [first, second].map((one) => knownMedian(one.spread, confidence))
      return a && b ? differenceInterval(a, b) : null
    }
    case "count":
      return null
  }
}

/** The same with every answer counted by its weight. Null where all weigh the same, and for medians, which know no weights. */
export function differByWeight(
  measure: Measure,
  first: readonly Counters[],
  second: readonly Counters[],
  scale: Scale | null,
  confidence: number = USUAL_CONFIDENCE,
): Difference | null {
  if (measure.format === "duration") return null
  const [a, b] = [weightedTally(first), weightedTally(second)]
  if (!a && !b) return null
  const [one, other] = [a ?? plainTally(first), b ?? plainTally(second)]
  return one && other && differ(measure, one, other, scale, confidence)
}

/**
 * How often chance alone would put two groups as far apart: 1 less the highest confidence whose interval still leaves 0 out, so that chance and interval
 * cannot contradict each other. Found by halving, to a millionth of its own size.
 */
export function chanceOf(differenceAt: (confidence: number) => Difference | null): number {
  const sureAt = (chance: number) => differenceAt(1 - chance)?.sure === true
  let [unsure, sure] = [Math.log(1e-12), 0]
  for (let step = 0; step < 40; step += 1) {
    const middle = (unsure + sure) / 2
    if (sureAt(Math.exp(middle))) sure = middle
    else unsure = middle
  }
  return Math.exp(sure)
}

/** The values a measure tells apart, with how often each occurs: what a trend is looked for in. */
export function valueCounts({ format }: Measure, tally: Tally): ValueCounts {
  switch (format) {
    case "points": {
      const { promoters, passives, detractors } = npsCountsOf(tally)
      return whole([
        [-1, detractors],
        [0, passives],
        [1, promoters],
      ])
    }
    case "duration":
      return tally.spread
    default: {
      const hits = tally.count(format === "share" ? "hits" : "easy")
      return whole([
        [0, tally.n - hits],
        [1, hits],
      ])
    }
  }
}

const whole = (counts: [number, number][]): ValueCounts => counts.map(([value, count]) => [value, Math.round(count)])

function npsCountsOf(tally: Tally) {
  const [promoters, detractors] = [tally.count("promoters"), tally.count("detractors")]
  return { promoters, detractors, passives: Math.max(0, tally.n - promoters - detractors) }
}

/** The places of answers on their scale, 0 to 1. */
const placesOf = (tally: Tally) => ({ n: tally.n, sum: tally.sum("place"), sumOfSquares: tally.sum("square") })

function knownMedian(spread: Tally["spread"], confidence: number) {
  const median = medianInterval(spread, confidence)
  if (!median || median.low === null || median.high === null) return null
  return { value: median.value, low: median.low, high: median.high, n: median.n }
}
