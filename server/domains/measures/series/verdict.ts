import type { verdictWords } from "#contracts/series-words.ts"
import { type BeforeAndAfter, beforeAndAfter, ENOUGH_POINTS, RUN_LENGTH, type Signal } from "#stats"
import { type Grain, periodsBetween } from "../days/period.ts"
import type { ChartedAs } from "../measure.ts"
import type { Saying, SayingKey, SayingValue } from "../saying.ts"
import type { Chart, ChartValue } from "./chart.ts"

/** What a series is called, in one word and in one sentence that is true. "higher" and "lower" are for counts that have no better side. */
export type VerdictWord = keyof typeof verdictWords
/** What a chart itself can say. */
export type ChartWord = Exclude<VerdictWord, "kept-back">
export type Verdict = { word: VerdictWord; says: Saying }

/** A whole period on the chart. */
export type DatedValue = ChartValue & { from: string }
export type MarkedChange = { day: string; words: string }

/** Where a run is long enough to be a signal, this many of the latest points are "the last" of a sentence. */
const theLast = RUN_LENGTH

/** The verdict on a series without a marked change: only a signal that reaches its last point counts as what is so now. */
export function verdictOfChart(measure: ChartedAs, chart: Chart, values: readonly DatedValue[], grain: Grain): Verdict {
  const counted = countIn(values, grain)
  const at = (index: number): SayingValue => ({ as: "period", value: values[index]?.from ?? "", grain })
  const figure = (value: number) => amountOf(measure, value)
  if (values.length === 0) return { word: "too-few", says: { key: "nothing", values: {} } }
  if (!chart.enough)
    return {
      word: "too-few",
      says: { key: "tooFew", values: { so: counted(values.length), need: { as: "number", value: ENOUGH_POINTS } } },
    }
  const last = values.length - 1
  const latest = chart.signals.at(-1)
  if (!latest) {
    const before: SayingValue = { as: "number", value: values.length - theLast }
    return { word: "no-signal", says: { key: "noSignal", values: { last: counted(theLast), before } } }
  }
  const length = counted(latest.to - latest.from + 1)
  if (latest.to < last)
    return latest.kind === "point-beyond"
      ? { word: "no-signal", says: { key: "pointBefore", values: { at: at(latest.to) } } }
      : { word: "no-signal", says: { key: "runBefore", values: { run: length, at: at(latest.to) } } }
  // A run that reaches the last point says more than that this point lies beyond.
  const now = chart.signals.findLast((one) => one.to === last && one.kind === "run-of-eight") ?? latest
  const word = wordFor(now.side, measure.better)
  if (now.kind === "run-of-eight") {
    const run = counted(now.to - now.from + 1)
    const values = { run, since: at(now.from), centre: figure(chart.centre ?? 0) }
    return { word, says: { key: `run-${now.side}.${word}` as SayingKey, values } }
  }
  const limits = chart.limits[last]
  const limit = figure((now.side === "above" ? limits?.high : limits?.low) ?? 0)
  return { word, says: { key: `point-${now.side}.${word}` as SayingKey, values: { at: at(last), limit } } }
}

/** The verdict on a marked change: `changeAt` is the first value after it. */
export function verdictOfChange(
  measure: ChartedAs,
  values: readonly DatedValue[],
  changeAt: number,
  change: MarkedChange,
  grain: Grain,
): Verdict & { signals: Signal[] } {
  const found = beforeAndAfter(
    values.map(({ value }) => value),
    changeAt,
    measure.better === "none" ? "higher" : measure.better,
  )
  const word = measure.better === "none" ? wordOfShift(found.verdict) : found.verdict
  const told = { ...found, word, strays: strays(values, changeAt, found) }
  return { word, says: saysOfChange(measure, told, change, countIn(values, grain)), signals: found.signals }
}

function saysOfChange(
  measure: ChartedAs,
  { before, after, signals, word, strays }: BeforeAndAfter & { word: ChartWord; strays: number },
  change: MarkedChange,
  counted: (value: number) => SayingValue,
): Saying {
  const about: Record<string, SayingValue> = {
    words: { as: "text", value: change.words },
    day: { as: "day", value: change.day },
  }
  const number = (value: number): SayingValue => ({ as: "number", value })
  const figure = (value: number | null) => amountOf(measure, value ?? 0)
  if (word === "too-few")
    return before.n < ENOUGH_POINTS
      ? { key: "change.tooFewBefore", values: { ...about, before: counted(before.n), need: number(ENOUGH_POINTS) } }
      : { key: "change.tooFewAfter", values: { ...about, after: counted(after.n), need: number(RUN_LENGTH) } }
  if (word !== "no-signal")
    return { key: `change.${word}`, values: { ...about, before: figure(before.mean), after: figure(after.mean) } }
  const since = { ...about, after: counted(after.n) }
  if (signals.length > 0) {
    const toOneSide = signals.every(({ side }) => side === signals[0]?.side)
    return { key: toOneSide ? "change.slight" : "change.unsettled", values: since }
  }
  if (strays === 1) return { key: "change.oneStray", values: since }
  if (strays > 1) return { key: "change.strays", values: { ...since, strays: number(strays) } }
  return { key: "change.noSignal", values: { ...since, before: number(before.n) } }
}

const amountOf = ({ format }: ChartedAs, value: number): SayingValue =>
  typeof format === "string"
    ? { as: "figure", value, format }
    : { as: "money", minor: Math.round(value), currency: format.currency }

/** Says how many periods, and that they are those with a figure where others lie between them. */
function countIn(values: readonly DatedValue[], grain: Grain): (value: number) => SayingValue {
  const [first, last] = [values[0], values.at(-1)]
  const gaps =
    first !== undefined && last !== undefined && periodsBetween(grain, first.from, last.from).length > values.length
  return (value) => ({ as: "periods", value, grain, gaps })
}

/** Points after the change beyond the earlier limits, where too few of them to be a signal. */
function strays(values: readonly ChartValue[], changeAt: number, { before }: BeforeAndAfter): number {
  const { low, high } = before
  if (low === null || high === null) return 0
  return values.slice(changeAt).filter(({ value }) => value < low || value > high).length
}

function wordFor(side: "above" | "below", better: ChartedAs["better"]): VerdictWord {
  if (better === "none") return side === "above" ? "higher" : "lower"
  return (side === "above") === (better === "higher") ? "improved" : "worse"
}

/** For a measure that has no better side. */
export function wordOfShift(verdict: BeforeAndAfter["verdict"]): ChartWord {
  return verdict === "improved" ? "higher" : verdict === "worse" ? "lower" : verdict
}
