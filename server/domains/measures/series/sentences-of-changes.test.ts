import { expect, test } from "vitest"
import { type Made, manyMade, seriesMade } from "#tests/support/made-series.ts"
import { plainChart } from "#tests/support/plain-chart.ts"
import { registry } from "../registry.ts"
import { figureInEnglish, sayInEnglish } from "../saying.ts"
import type { PeriodFigure } from "./series.ts"

const dayOf = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** What a sentence about a marked change says, worked out anew from the values before and after it; null where it is so. */
function wrongIn(
  sentence: string,
  { key, grain, changeAt = 0 }: Made,
  periods: readonly PeriodFigure[],
): string | null {
  const { better, format } = registry[key]
  const values = periods.map(({ figure }) => figure.value as number)
  const [before, after] = [values.slice(0, changeAt), values.slice(changeAt)]
  const { centre, low, high } = plainChart(before)
  const beyond = after.map((value) => (value > (high[0] ?? 0) ? 1 : value < (low[0] ?? 0) ? -1 : 0))
  const sides = after.map((value) => Math.sign(value - centre))
  const runOf = (side: number) =>
    sides.some((_, at) => at >= 7 && sides.slice(at - 7, at + 1).every((one) => one === side))
  const error = (((high[0] ?? 0) - centre) / 2.66 / 1.128) * Math.sqrt(1 / before.length + 1 / after.length)
  const phrase = (n: number) => `${n} ${grain}${n === 1 ? "" : "s"}`
  const written = (value: number) => figureInEnglish(value, format)
  const told = / since “A second till” \((.+?)\): (.+)$/.exec(sentence)
  if (!told || told[1] !== dayOf.format(new Date(periods[changeAt]?.from ?? 0))) return `about another day: ${sentence}`
  const [word, says] = [sentence.slice(0, sentence.indexOf(" since")), told[2] as string]

  const forms: [RegExp, (found: string[]) => boolean][] = [
    [
      /^the mean went from (.+) to (.+), more than chance explains\.$/,
      ([from, to]) => {
        const side = mean(after) > centre ? 1 : -1
        const good =
          better === "none"
            ? side > 0
              ? "Higher"
              : "Lower"
            : side > 0 === (better === "higher")
              ? "Improved"
              : "Worse"
        return (
          word === good &&
          from === written(centre) &&
          to === written(mean(after)) &&
          (beyond.includes(side) || runOf(side))
        )
      },
    ],
    [
      /^the (.+) since vary as the (\d+) before did\.$/,
      ([since, so]) =>
        word === "No signal" &&
        since === phrase(after.length) &&
        Number(so) === before.length &&
        beyond.every((one) => one === 0) &&
        !runOf(1) &&
        !runOf(-1),
    ],
    [
      /^of the (.+) since, (one|\d+) (?:lie|lies) outside the earlier range, (?:too few to mean a change|which alone means no change)\.$/,
      ([since, strays]) =>
        word === "No signal" &&
        since === phrase(after.length) &&
        (strays === "one" ? 1 : Number(strays)) === beyond.filter((one) => one !== 0).length,
    ],
    [
      /^some of the (.+) since stand out, but (to both sides|the mean has not followed them)\.$/,
      ([since, how]) => {
        // Points beyond that are rarer than one in eight are what chance brings.
        const endure = 8 * beyond.filter((one) => one !== 0).length >= after.length
        const standsOut = (side: 1 | -1) => runOf(side) || (endure && beyond.includes(side))
        const side = standsOut(1) ? 1 : -1
        const followed = side * (mean(after) - centre) > 2 * error
        const both = standsOut(1) && standsOut(-1)
        const so = how === "to both sides" ? both : !both && standsOut(side) && !followed
        return word === "No signal" && since === phrase(after.length) && so
      },
    ],
    [
      /^(.+) so far, and 8 are needed to rule out chance\.$/,
      ([since]) => word === "Too few to say" && since === phrase(after.length) && after.length < 8,
    ],
  ]
  const form = forms.find(([pattern]) => pattern.test(says))
  if (!form) return `unknown form: ${sentence}`
  return form[1](form[0].exec(says)?.slice(1) ?? []) ? null : `not so: ${sentence} ${JSON.stringify(values)}`
}

function wordsSaid(...made: Parameters<typeof manyMade>): string[] {
  return manyMade(...made).map((one) => {
    const { series, periods } = seriesMade(one)
    const verdict = series.changes[0]?.verdict
    expect(verdict && wrongIn(sayInEnglish(verdict.says), one, periods)).toBeNull()
    return verdict?.word ?? ""
  })
}
const shareOf = (found: readonly string[], ...words: string[]) =>
  found.filter((one) => words.includes(one)).length / found.length

test("of a change that moved nothing the sentence is true, and claims an effect in about one of twenty", () => {
  for (const after of [8, 16, 28]) {
    const found = wordsSaid({ count: 24 + after, seeds: 80, changeAt: 24 })
    expect(shareOf(found, "no-signal")).toBeGreaterThan(0.85)
    expect(shareOf(found, "too-few")).toBe(0)
  }
})

test("of a change that worked the sentence is true, and gives both means", () => {
  const found = wordsSaid({ count: 40, seeds: 60, changeAt: 24, shape: (at) => (at < 24 ? 0 : 3) })
  expect(shareOf(found, "improved", "worse", "higher")).toBeGreaterThan(0.9)
})

test("of a change that unsettled things, both ways, the sentence is true", () => {
  const found = wordsSaid({ count: 48, seeds: 60, changeAt: 24, shape: (at) => (at < 24 ? 0 : at % 2 ? 5 : -5) })
  expect(shareOf(found, "no-signal")).toBeGreaterThan(0.9)
})

test("of a change whose effect wore off the sentence is true", () => {
  wordsSaid({ count: 56, seeds: 60, changeAt: 24, shape: (at) => (at < 24 ? 0 : at < 34 ? 2 : at < 46 ? -1.6 : 0) })
})

test("of a change too young to tell the sentence says how many there are, one by one", () => {
  for (let after = 1; after < 8; after++) {
    const found = wordsSaid({ count: 24 + after, seeds: 20, changeAt: 24 })
    expect(shareOf(found, "too-few")).toBeGreaterThan(0.7)
  }
})
