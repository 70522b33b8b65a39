import { expect, test } from "vitest"
import { medianInterval, npsEstimate, seededRandom, wilsonInterval } from "#stats"
import { addDays, periodOf, periodsBetween } from "../days/period.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { type PeriodFigure, seriesOf } from "../series/series.ts"
import { chanceAllowed, falseAlarmsAYear, looksAYear } from "./false-alarms.ts"
import { isWatched, standingSignal } from "./standing-signal.ts"

const random = seededRandom(20_26)
const weeksAYear = 52
const first = periodOf("week", "2024-01-01").from

/** Answers of a week: as many as the chart has in the mean, give or take, and now and then a thin week. */
function answersOfWeek(mean: number): number {
  const thin = random() < 0.05 ? 0.2 : 1
  return Math.max(1, Math.round(thin * mean * (0.6 + 0.8 * random())))
}

const draw = (n: number, of: () => number) => Array.from({ length: n }, of)
const within = { hidden: null, weighted: null, parts: {} }

/** What a week shows on a chart on which nothing ever changes: each answer is drawn by itself. */
const figures: Partial<Record<MeasureKey, (n: number) => PeriodFigure["figure"]>> = {
  nps(n) {
    const scores = draw(n, random)
    const promoters = scores.filter((u) => u < 0.55).length
    const detractors = scores.filter((u) => u > 0.8).length
    const found = npsEstimate({ promoters, detractors, passives: n - promoters - detractors })
    return {
      measure: "nps",
      value: found?.value ?? null,
      low: found?.low ?? null,
      high: found?.high ?? null,
      n,
      scale: { low: -100, high: 100 },
      ...within,
    }
  },
  csat(n) {
    const hits = draw(n, random).filter((u) => u < 0.86).length
    return { measure: "csat", value: hits / n, ...wilsonInterval(hits, n), n, scale: { low: 0, high: 1 }, ...within }
  },
  "first-reply"(n) {
    // Waits are lopsided: some take ten times as long as most.
    const minutes = draw(n, () =>
      Math.round(120 * Math.exp(Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))),
    )
    const spread = new Map<number, number>()
    for (const minute of minutes) spread.set(minute, (spread.get(minute) ?? 0) + 1)
    const found = medianInterval(spread)
    return {
      measure: "first-reply",
      value: found?.value ?? null,
      low: found?.low ?? null,
      high: found?.high ?? null,
      n,
      scale: null,
      ...within,
    }
  },
}

/** Charts of a company in which nothing changes, with a year behind them and a year to come: how often anybody is called. */
function alarmsOfYear(charts: number): number {
  const keys = Object.keys(figures) as MeasureKey[]
  const allowed = chanceAllowed(looksAYear(Array.from({ length: charts }, () => "week")))
  let alarms = 0
  for (let chart = 0; chart < charts; chart += 1) {
    const key = keys[chart % keys.length] as MeasureKey
    const mean = [4, 12, 40, 120][Math.floor(chart / keys.length) % 4] as number
    const periods = periodsBetween("week", first, addDays(first, 7 * 2 * weeksAYear - 1)).map((period) => ({
      ...period,
      figure: (figures[key] as (n: number) => PeriodFigure["figure"])(answersOfWeek(mean)),
      partial: false,
    }))
    const told = new Map<string, number>()
    for (let week = weeksAYear; week < 2 * weeksAYear; week += 1) {
      const series = seriesOf(registry[key], "week", periods.slice(0, week + 1), [])
      const signal = isWatched(series)
        ? standingSignal(registry[key], series, addDays(periods[week]?.to ?? "", 1))
        : null
      if (!signal || signal.chance > allowed) continue
      if ((told.get(signal.side) ?? Number.NEGATIVE_INFINITY) < week - 8) alarms += 1
      told.set(signal.side, week)
    }
  }
  return alarms
}

test("over a whole year in which nothing changes, a company of many charts is called no more often than is said, and so is one of few", () => {
  for (const [charts, years] of [
    [12, 6],
    [100, 2],
  ] as const) {
    let alarms = 0
    for (let year = 0; year < years; year += 1) alarms += alarmsOfYear(charts)
    expect(alarms, `${charts} charts`).toBeLessThanOrEqual(
      years * falseAlarmsAYear + 3 * Math.sqrt(years * falseAlarmsAYear),
    )
  }
}, 60_000)
