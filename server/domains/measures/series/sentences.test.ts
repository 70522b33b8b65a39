import { expect, test } from "vitest"
import { answersEach, type Made, manyMade, seriesMade } from "#tests/support/made-series.ts"
import { plainChart } from "#tests/support/plain-chart.ts"
import type { Grain } from "../days/period.ts"
import { registry } from "../registry.ts"
import { figureInEnglish, sayInEnglish } from "../saying.ts"
import type { PeriodFigure } from "./series.ts"

const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
function nameOf(grain: Grain, from: string): string {
  const day = long.format(new Date(from))
  if (grain === "year") return from.slice(0, 4)
  return grain === "month" ? day.replace(/^\d+ /, "") : grain === "week" ? `the week of ${day}` : day
}

/**
 * Reads the sentence as a person would and works out anew whether it is so. Gives back what is wrong with it, or nothing. Every form of sentence without a marked change
 * is known here; one that is not fails.
 */
function wrongIn(
  sentence: string,
  { key, grain, values: given }: Made,
  periods: readonly PeriodFigure[],
): string | null {
  const { better, format } = registry[key]
  const values = periods.map(({ figure }) => figure.value as number)
  const chart = plainChart(values, format === "share" ? values.map(() => answersEach) : undefined)
  const last = values.length - 1
  const placeOf = (name = "") => periods.findIndex(({ from }) => nameOf(grain, from) === name)
  const inner = given
    .slice(0, given.findLastIndex((value) => value !== null) + 1)
    .slice(given.findIndex((value) => value !== null))
  const phrase = (n: number) => `${n} ${grain}${n === 1 ? "" : "s"}${inner.includes(null) ? " with a figure" : ""}`
  const quiet = (from: number) =>
    chart.beyond.every((side, at) => at < from || side === 0) && chart.run.every((run, at) => at < from || run < 8)
  const written = (value: number) => figureInEnglish(value, format)
  const side = (word = "") => (word === "above" ? 1 : -1)
  const wordIs = (word: string | undefined, where: number) =>
    word ===
    (better === "none" ? (where > 0 ? "Higher" : "Lower") : where > 0 === (better === "higher") ? "Improved" : "Worse")

  const forms: [RegExp, (found: string[]) => boolean][] = [
    [/^There is nothing to show yet\.$/, () => values.length === 0],
    [
      /^Too few to say: (.+) so far, and a signal needs 12\.$/,
      ([so]) => values.length < 12 && so === phrase(values.length),
    ],
    [
      /^No signal: the last (.+) vary as the (\d+) before did\.$/,
      ([eight, before]) =>
        values.length >= 12 && eight === phrase(8) && Number(before) === values.length - 8 && quiet(0),
    ],
    [
      /^No signal now: (.+) stood out, and what came since lies in the usual range\.$/,
      ([name]) => {
        const at = placeOf(name)
        return (
          at < last &&
          chart.beyond[at] !== 0 &&
          chart.beyond.every((one, place) => place <= at || one === 0) &&
          (chart.run[last] ?? 0) < 8
        )
      },
    ],
    [
      /^No signal now: (.+) in a row up to (.+) lay on one side of the middle, and it has ended\.$/,
      ([run, name]) => {
        const at = placeOf(name)
        return (
          at < last &&
          (chart.run[at] ?? 0) >= 8 &&
          run === phrase(chart.run[at] ?? 0) &&
          (chart.run[at + 1] ?? 0) <= 1 &&
          quiet(at + 1)
        )
      },
    ],
    [
      /^(\w+): (.+) lies (above|below) the usual range, which (ends|begins) at (.+)\.$/,
      ([word, name, where, edge, limit]) =>
        placeOf(name) === last &&
        chart.beyond[last] === side(where) &&
        wordIs(word, side(where)) &&
        (edge === "ends") === (where === "above") &&
        limit === written(clipped((where === "above" ? chart.high : chart.low)[last] ?? 0, format)),
    ],
    [
      /^(\w+): (.+) in a row, since (.+), lie (above|below) the middle, which is (.+)\.$/,
      ([word, run, since, where, middle]) => {
        const length = chart.run[last] ?? 0
        return (
          length >= 8 &&
          run === phrase(length) &&
          placeOf(since) === last - length + 1 &&
          wordIs(word, side(where)) &&
          Math.sign((values[last] ?? 0) - chart.centre) === side(where) &&
          middle === written(chart.centre)
        )
      },
    ],
  ]
  const form = forms.find(([pattern]) => pattern.test(sentence))
  if (!form) return `unknown form: ${sentence}`
  return form[1](form[0].exec(sentence)?.slice(1) ?? []) ? null : `not so: ${sentence} ${JSON.stringify(given)}`
}

/** Limits are drawn where values can lie: not below none. */
const clipped = (limit: number, format: string) => (format === "share" ? limit : Math.max(0, limit))

/** Says many series, holds every sentence, and gives back to which side each was said to have moved, if to any. */
function sidesSaid(...made: Parameters<typeof manyMade>): string[] {
  return manyMade(...made).map((one) => {
    const { series, periods } = seriesMade(one)
    expect(wrongIn(sayInEnglish(series.says), one, periods)).toBeNull()
    if (series.word === "no-signal" || series.word === "too-few") return series.word
    const { better } = registry[one.key]
    return (better === "lower" ? series.word === "worse" : series.word === "improved" || series.word === "higher")
      ? "up"
      : "down"
  })
}
const shareOf = (found: readonly string[], word: string) => found.filter((one) => one === word).length / found.length

test("of noise the sentence is true, and hardly ever a signal", () => {
  const found = sidesSaid({ count: 24, seeds: 250 })
  expect(shareOf(found, "up") + shareOf(found, "down")).toBeLessThan(0.06)
})

test("of a lasting shift the sentence is true, and says to which side", () => {
  const shifted = (by: number) => sidesSaid({ count: 40, seeds: 60, shape: (at) => (at < 20 ? 0 : by) })
  expect(shareOf(shifted(6), "up")).toBeGreaterThan(0.95)
  expect(shareOf(shifted(-6), "down")).toBeGreaterThan(0.95)
})

test("of a slow rise the sentence is true, and says up in the end", () => {
  expect(shareOf(sidesSaid({ count: 40, seeds: 60, shape: (at) => at * 0.2 }), "up")).toBeGreaterThan(0.9)
})

test("of one odd period the sentence names it: while it is the last, and as passed afterwards", () => {
  const oddAt = (odd: number) => sidesSaid({ count: 30, seeds: 60, shape: (at) => (at === odd ? -9 : 0) })
  expect(shareOf(oddAt(29), "down")).toBeGreaterThan(0.9)
  expect(shareOf(oddAt(12), "down")).toBeLessThan(0.06)
})

test("of short series it says that they are too few, from none to eleven", () => {
  for (let count = 0; count < 12; count++) expect(new Set(sidesSaid({ count, seeds: 4 }))).toEqual(new Set(["too-few"]))
  expect(new Set(sidesSaid({ count: 12, seeds: 40 }))).toContain("no-signal")
})

test("where periods between have no figure, the sentence says that it counts those that have one", () => {
  const found = sidesSaid({ count: 36, seeds: 60, gapAt: (at) => at % 5 === 2 })
  expect(shareOf(found, "no-signal")).toBeGreaterThan(0.8)
})

test("of zeros, and of all alike, nothing is called a signal", () => {
  const alike = { "cases-opened": [0], csat: [0, 1], "first-reply": [30], "hand-offs": [0, 2] } as const
  for (const key of ["cases-opened", "csat", "first-reply", "hand-offs"] as const)
    for (const value of alike[key]) {
      const made: Made = { key, grain: "month", values: Array.from({ length: 24 }, () => value) }
      const { series, periods } = seriesMade(made)
      expect(wrongIn(sayInEnglish(series.says), made, periods)).toBeNull()
      expect(sayInEnglish(series.says)).toBe("No signal: the last 8 months vary as the 16 before did.")
    }
})
