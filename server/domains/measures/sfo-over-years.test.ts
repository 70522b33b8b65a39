import { existsSync, globSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { beforeAll, describe, expect, test } from "vitest"
import { type Drivers, readDrivers } from "#contracts/drivers.ts"
import { readEvenHandedness } from "#contracts/even-handedness.ts"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { readByDimension, readMeasure, readSeries } from "#contracts/measures.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

/**
 * The worked page docs/using/sfo-over-years.md on the real files, where these lie beside the project: what the product says today is what stands on the page.
 * Without the files these tests are skipped, and the reporter says so.
 */
const files = new URL("../../../../shared/data/sfo_airport_customer_survey/", import.meta.url).pathname
const docs = new URL("../../../docs/using/", import.meta.url)
const present = existsSync(files)
const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017]
const page = await readFile(new URL("sfo-over-years.md", docs), "utf8")

describe.skipIf(!present)("seven years of an airport's survey as one survey (skipped without the data)", async () => {
  const house = await openTestHouse("2026-11-22T12:00:00Z")
  const { ewa } = await openBank(house)
  let survey = ""

  beforeAll(async () => {
    const kept: [number, string][] = []
    for (const year of years) {
      const [file = ""] = globSync(`${files}${year}_*.csv`)
      const map = feedbackMap.parse(JSON.parse(await readFile(new URL(`maps/sfo-${year}.json`, docs), "utf8")))
      const { id } = await ewa.call(startImport, { body: { fileName: `${year}.csv`, map } })
      const path = sendImportFile.path.replace(":id", id)
      const sent = await ewa.request("PUT", path, await readFile(file, "utf8"), { "content-type": "text/csv" })
      const done = sendImportFile.reply.parse(JSON.parse(sent.body))
      kept.push([done.kept, done.survey?.id ?? ""])
    }
    await house.drain()
    expect(kept.map(([rows]) => rows)).toEqual([3872, 3521, 3535, 2818, 2958, 3087, 2831])
    expect(new Set(kept.map(([, id]) => id)).size).toBe(1)
    survey = kept[0]?.[1] ?? ""
  }, 120_000)

  test("by year there are seven points, which is too few to say", async () => {
    const series = await ewa.call(readSeries, { params: { key: "csat" }, query: { survey, grain: "year" } })
    expect(series.word).toBe("too-few")
    expect(series.sentence).toBe("Too few to say: 7 years so far, and a signal needs 12.")
    expect(series.points.every(({ signal, partial }) => signal === null && !partial)).toBe(true)
    expect(page).toContain(series.sentence)
    const upToTheLast = { survey, grain: "year", to: "2017-05-30" } as const
    expect((await ewa.call(readSeries, { params: { key: "csat" }, query: upToTheLast })).sentence).toBe(series.sentence)
    expectOnPage(
      series.points.map(({ from, figure: { value, low, high, n, weighted } }) => {
        const weighed = weighted ? [range(weighted), count(weighted.n)] : ["–", "–"]
        return [from.slice(0, 4), percent(value), range({ low, high }), count(n), percent(weighted?.value), ...weighed]
      }),
    )
  })

  test("by interview day each year has a chart, and what it says is on the page", async () => {
    const told = await Promise.all(
      years.map(async (year) => {
        const query = { survey, grain: "day", from: `${year}-05-01`, to: `${year}-05-31` } as const
        const { word, sentence, points } = await ewa.call(readSeries, { params: { key: "csat" }, query })
        expect(word).toBe("no-signal")
        return [String(year), String(points.length), sentence]
      }),
    )
    expectOnPage(told)
  })

  test("what goes with being satisfied overall", async () => {
    const found = await ewa.call(readDrivers, { query: { survey, outcome: "overall" } })
    expect(found).toMatchObject({ kind: "found", outcome: { question: "overall" }, method: "relative-weights" })
    expectOnPage(found.drivers.slice(0, 6).map(driverRow))
    expect(page).toContain(`by weight ${percent(found.rSquaredWeighted?.value)}`)
    expect(page).toContain(`${percent(found.rSquared?.value)} of the ups and downs, from ${count(found.n)} answers`)
    expect(page).toContain(`${percent(found.missing)} of the ratings were not given`)
  }, 60_000)

  test("what went with it in the last year alone", async () => {
    const query = { survey, outcome: "overall", from: "2017-05-01", to: "2017-05-31" }
    const found = await ewa.call(readDrivers, { query })
    expect(found).toMatchObject({ kind: "found", method: "relative-weights" })
    expectOnPage(found.drivers.slice(0, 6).map(driverRow))
    expect(page).toContain(`${percent(found.rSquared?.value)} from ${count(found.n)} answers of that May`)
    expect(page).toContain(found.order?.sure ? "is more than chance" : "whether the first is first is not certain")
  }, 60_000)

  test("by language, every answer alike and by its weight", async () => {
    const { parts } = await ewa.call(readByDimension, { params: { key: "csat" }, query: { survey, by: "language" } })
    expect(parts.map(({ value }) => value).toSorted()).toEqual(["en", "es", "ja", "zh"])
    expectOnPage(
      parts.map(({ value, figure: { value: share, low, high, n, weighted } }) => [
        value ?? "",
        percent(share),
        range({ low, high }),
        count(n),
        percent(weighted?.value),
        range(weighted),
      ]),
    )
  })

  test("no order is read into languages: each is held against all the others", async () => {
    const found = await ewa.call(readEvenHandedness, {
      query: { measure: "csat", by: "language", from: "2011-01-01", to: "2017-12-31" },
    })
    expect(found.trend).toBeNull()
    const apart = found.groups.map(({ value, apart }) => [value, apart?.sure ? Math.sign(apart.value) : 0])
    expect(Object.fromEntries(apart)).toEqual({ en: 0, es: 1, ja: -1, zh: 1 })
    expectOnPage(
      found.groups.map(({ value, apart }) => [
        value ?? "",
        points(apart?.value),
        `${points(apart?.low)} to ${points(apart?.high)}`,
        apart?.sure ? "yes" : "no",
        points(apart?.weighted?.value),
        `${points(apart?.weighted?.low)} to ${points(apart?.weighted?.high)}`,
      ]),
    )
  })

  test("NPS was asked in one year only", async () => {
    const figure = await ewa.call(readMeasure, { params: { key: "nps" }, query: { survey } })
    expect(figure.n).toBe(2746)
    expect(page).toContain(`+${figure.value?.toFixed(2)}`)
  })
})

const driverRow = ({ text, value, low, high, n, weighted }: Drivers["drivers"][number]) => [
  ...[text, percent(value), range({ low, high }), count(n), percent(weighted?.value), range(weighted)],
]

/** Every row stands on the page as a row of a table. */
function expectOnPage(rows: readonly (readonly string[])[]) {
  const missing = rows.map((cells) => `| ${cells.join(" | ")} |`).filter((row) => !page.includes(row))
  expect(missing, missing.join("\n")).toEqual([])
}

const percent = (share: number | null | undefined) =>
  typeof share === "number" ? `${(100 * share).toFixed(1)} %` : "–"
const points = (share: number | undefined) => (share === undefined ? "–" : (100 * share).toFixed(1))
const range = (of: { low: number | null; high: number | null } | null | undefined) =>
  typeof of?.low === "number" && typeof of.high === "number"
    ? `${(100 * of.low).toFixed(1)} to ${(100 * of.high).toFixed(1)}`
    : "–"
const count = (n: number | null | undefined) => Math.round(n ?? 0).toLocaleString("en-GB")
