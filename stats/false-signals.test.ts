import { describe, expect, test } from "vitest"
import {
  allChartSignals,
  averageRunLength,
  cChart,
  chartSignals,
  falseSignalRates,
  normalCdf,
  normalQuantile,
  pChart,
  seededRandom,
  shiftFoundWithin,
  uChart,
  xmrChart,
  xmrLimits,
} from "./index.ts"
import { solve } from "./linear-system.ts"
import { drawnApart, runLengthApart } from "./simulated-apart.ts"

const SERIES = 10_000

describe("on pure noise, over 10,000 series a chart", () => {
  for (const { chart, points, alerts, all } of falseSignalRates) {
    test(`the ${chart} chart of ${points} points signals falsely as often as is stated`, () => {
      const random = seededRandom(1000 * points + chart.charCodeAt(0))
      const ours = { alerts: 0, all: 0 }
      const apart = { alerts: 0, all: 0 }
      const draw = drawnApart(chart, 77 + points)
      for (let series = 0; series < SERIES; series += 1) {
        const seen = signalsOf(chart, points, random)
        if (seen.alerts > 0) ours.alerts += 1
        if (seen.all > 0) ours.all += 1
        const other = draw(points)
        if (other.alert) apart.alerts += 1
        if (other.all) apart.all += 1
      }
      expectShare(ours.alerts / SERIES, alerts)
      expectShare(ours.all / SERIES, all)
      expectShare(apart.alerts / SERIES, alerts)
      expectShare(apart.all / SERIES, all)
    })
  }
})

describe("a lasting shift of one sigma", () => {
  for (const { before, median, within } of shiftFoundWithin) {
    test(`is found as soon as is stated, with limits from ${before} points`, () => {
      const normal = normalFrom(seededRandom(31 + before))
      const lengths = Array.from({ length: SERIES }, () => runLength(normal, before))
      const apart = Array.from({ length: SERIES }, runLengthApart(before, 5))
      for (const { points, share } of within) {
        expectShare(lengths.filter((length) => length <= points).length / SERIES, share)
        expectShare(apart.filter((length) => length <= points).length / SERIES, share)
      }
      const sorted = lengths.toSorted((a, b) => a - b)
      expect(Math.abs((sorted[SERIES / 2] as number) - median)).toBeLessThanOrEqual(1)
    })
  }

  test("with known limits takes as many points as the Markov chain of runs says, to the printed digit", () => {
    for (const [shift, stated] of [
      [0, averageRunLength.noise],
      [1, averageRunLength.shiftOfOneSigma],
    ] as const)
      expect(pointsOfChain(shift).toFixed(2)).toBe(stated.toFixed(2))
  })

  test("with known limits takes the stated average number of points, and noise as many as published", () => {
    for (const [shift, published] of [
      [0, averageRunLength.noise],
      [1, averageRunLength.shiftOfOneSigma],
    ] as const) {
      const normal = normalFrom(seededRandom(2026 + shift))
      const lengths = Array.from({ length: SERIES }, () => untilSignal(() => normal() + shift, { centre: 0, reach: 3 }))
      const mean = lengths.reduce((sum, length) => sum + length, 0) / SERIES
      const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / SERIES)
      expect(Math.abs(mean - published)).toBeLessThan((3 * spread) / Math.sqrt(SERIES))
    }
  })
})

/** Mean points until one lies beyond three sigma or eight run on one side: from "no run yet" through runs of one to seven, above and below. */
function pointsOfChain(shift: number): number {
  const above = normalCdf(3 - shift) - normalCdf(-shift)
  const below = normalCdf(-shift) - normalCdf(-3 - shift)
  const longest = 7
  const length = 1 + 2 * longest
  const system = Array.from({ length }, (_, state) => {
    const row: number[] = Array.from({ length }, (_, to) => (to === state ? 1 : 0))
    const up = state <= longest ? state + 1 : 1
    const down = state > longest ? state - longest + 1 : 1
    if (up <= longest) row[up] = (row[up] ?? 0) - above
    if (down <= longest) row[longest + down] = (row[longest + down] ?? 0) - below
    return row
  })
  return (
    solve(
      system,
      Array.from({ length }, () => 1),
    )?.[0] ?? Number.NaN
  )
}

/** Within three standard errors of a stated share: of 10,000 series here, and of the 400,000 behind the statement. */
function expectShare(found: number, stated: number) {
  const error = Math.sqrt(stated * (1 - stated) * (1 / SERIES + 1 / 400_000))
  expect(Math.abs(found - stated), `${found} against ${stated}`).toBeLessThan(3 * error)
}

function signalsOf(chart: "xmr" | "p" | "u" | "c", points: number, random: () => number) {
  const periods = Array.from({ length: points }, (_, at) => at)
  if (chart === "xmr") {
    const normal = normalFrom(random)
    const values = periods.map(normal)
    const { low, high, sigma, centre } = xmrLimits(values)
    const zoned = values.map((value) => ({ value, low, high, sigma }))
    return { alerts: xmrChart(values)?.signals.length ?? 0, all: allChartSignals(zoned, centre).length }
  }
  const found =
    chart === "p"
      ? pChart(periods.map(() => ({ hits: binomial(100, 0.2, random), n: 100 })))
      : chart === "u"
        ? uChart(periods.map((at) => exposed(0.5 + (at % 3) * 0.5, random)))
        : cChart(periods.map(() => poisson(9, random)))
  return { alerts: found?.signals.length ?? 0, all: allChartSignals(found?.points ?? [], found?.centre ?? 0).length }
}

const exposed = (exposure: number, random: () => number) => ({ count: poisson(16 * exposure, random), exposure })

const normalFrom = (random: () => number) => () => normalQuantile(Math.max(1e-300, random()))

/** Counts by walking up the chances until they reach the draw. */
function binomial(n: number, p: number, random: () => number): number {
  const draw = random()
  let chance = (1 - p) ** n
  let below = chance
  let count = 0
  while (below < draw && count < n) {
    chance *= (((n - count) / (count + 1)) * p) / (1 - p)
    count += 1
    below += chance
  }
  return count
}

function poisson(mean: number, random: () => number): number {
  const draw = random()
  let chance = Math.exp(-mean)
  let below = chance
  let count = 0
  while (below < draw && count < 20 * mean) {
    count += 1
    chance *= mean / count
    below += chance
  }
  return count
}

function runLength(normal: () => number, before: number): number {
  const { centre, low, high } = xmrLimits(Array.from({ length: before }, normal))
  return untilSignal(() => normal() + 1, { centre, reach: (high - low) / 2 })
}

/** Points drawn until the rules of alerts signal at the last of them; only the last eight can be concerned. */
function untilSignal(next: () => number, { centre, reach }: { centre: number; reach: number }): number {
  const values: number[] = []
  for (let length = 1; length <= 20_000; length += 1) {
    values.push(next())
    if (values.length > 8) values.shift()
    const points = values.map((value) => ({ value, low: centre - reach, high: centre + reach }))
    if (chartSignals(points, centre).some((signal) => signal.to === values.length - 1)) return length
  }
  throw new Error("no signal within 20,000 points")
}
