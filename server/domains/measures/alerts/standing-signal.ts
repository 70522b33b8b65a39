import { chanceOfRun, chanceOfShare, chanceOfValue, ENOUGH_POINTS, normalCdf, RUN_LENGTH, zForConfidence } from "#stats"
import { daysBetween, type Grain } from "../days/period.ts"
import type { Measure } from "../measure.ts"
import type { Series, SeriesPoint } from "../series/series.ts"

/** What a chart says now that it would not say by chance alone as often as `chance`: 0 to 1. */
export type StandingSignal = {
  rule: "point-beyond" | "run-of-eight"
  side: "above" | "below"
  /** The first and the last day of the periods that make it. */
  since: string
  until: string
  chance: number
}

type Charted = SeriesPoint & { limits: NonNullable<SeriesPoint["limits"]>; figure: { value: number; n: number } }

/** The longest that a period of each grain lasts, and so how long ago the latest whole one may have ended; in days. */
const daysOf: Record<Grain, number> = { day: 1, week: 7, month: 31, year: 366 }

/** Whether a chart has enough points for anything to be called a signal. */
export const isWatched = (series: Series): boolean => chartedOf(series).length >= ENOUGH_POINTS

/**
 * The signal that stands at the last point of a chart, where the chart itself says improved or worse, and the point is of the latest whole period: a
 * point beyond, or a run of eight or more. Of both the less likely is meant. Null without one.
 */
export function standingSignal(measure: Measure, series: Series, today: string): StandingSignal | null {
  const charted = chartedOf(series)
  const last = charted.at(-1)
  if (!last?.signal || series.centre === null || (series.word !== "improved" && series.word !== "worse")) return null
  if (charted.length < ENOUGH_POINTS || daysBetween(last.to, today) > daysOf[series.grain]) return null
  const side = last.signal
  const { value } = last.figure
  const { low, high } = last.limits
  const beyond = side === "above" ? value > high : value < low
  const run = runOf(charted, series.centre, side)
  const found = [
    ...(beyond
      ? [{ rule: "point-beyond" as const, since: last.from, chance: chanceOfLast(measure, series.kind, charted) }]
      : []),
    ...(run.length >= RUN_LENGTH
      ? [
          {
            rule: "run-of-eight" as const,
            since: run[0]?.from ?? last.from,
            chance: chanceOf(run, charted, series.centre),
          },
        ]
      : []),
  ].sort((a, b) => a.chance - b.chance)
  return found[0] ? { ...found[0], side, until: last.to } : null
}

const chartedOf = ({ points }: Series): Charted[] => points.filter((point): point is Charted => point.limits !== null)

const isOn = (side: StandingSignal["side"], { figure }: Charted, centre: number) =>
  side === "above" ? figure.value > centre : figure.value < centre

function runOf(charted: readonly Charted[], centre: number, side: StandingSignal["side"]): Charted[] {
  const before = charted.findLastIndex((point) => !isOn(side, point, centre) || point.signal !== side)
  return charted.slice(before + 1)
}

function chanceOf(run: readonly Charted[], charted: readonly Charted[], centre: number): number {
  const others = charted.slice(0, charted.length - run.length)
  const side = run[0]?.signal ?? "above"
  // One more on either side, so that a few others do not look surer than they are.
  const share = (others.filter((point) => isOn(side, point, centre)).length + 1) / (others.length + 2)
  return chanceOfRun(run.length, share)
}

/**
 * The last point held against all others, in two ways, of which the more cautious counts: by how much periods vary among themselves, and by how few
 * answers it rests on, because a thin week strays farther than others do. Durations are held by their logarithms: ten times as long is no rarer than a
 * tenth.
 */
function chanceOfLast({ format }: Measure, kind: Series["kind"], charted: readonly Charted[]): number {
  const [last, others] = [charted.at(-1) as Charted, charted.slice(0, -1)]
  const place = format === "duration" ? Math.log1p : (value: number) => value
  const places = others.map(({ figure }) => place(figure.value))
  const byPeriods = chanceOfValue(place(last.figure.value), places)
  const byAnswers = kind === "p" ? chanceOfShareIn(last, others) : chanceOfAnswers(last, places, place)
  return Math.max(byPeriods, byAnswers)
}

function chanceOfShareIn(last: Charted, others: readonly Charted[]): number {
  const counted = ({ figure }: Charted) => ({ hits: Math.round(figure.value * figure.n), n: figure.n })
  const all = others.map(counted).reduce((sum, one) => ({ hits: sum.hits + one.hits, n: sum.n + one.n }))
  return chanceOfShare(counted(last), all)
}

/** By the interval of the last figure, of which the end toward the others counts. A figure that has none rests on too few answers to say. */
function chanceOfAnswers({ figure }: Charted, others: readonly number[], place: (value: number) => number): number {
  const { low, high } = figure
  if (low === null || high === null) return 1
  const value = place(figure.value)
  const centre = others.reduce((sum, one) => sum + one, 0) / others.length
  const reach = value > centre ? value - place(low) : place(high) - value
  if (reach <= 0) return 1
  return 2 * normalCdf((-Math.abs(value - centre) / reach) * zForConfidence(0.95))
}
