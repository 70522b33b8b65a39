import { existsSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { type MeasureName, readMeasure, readSeries } from "#contracts/measures.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

/**
 * The worked page docs/using/import-servicenow.md on the real file, where it lies beside the project: what the product says of a year of incidents is what stands
 * on the page. Without the file these tests are skipped, and the reporter says so.
 */
const file = new URL("../../../shared/data/servicenow_incidents/DERIVED_incidents_one_row_each.csv", import.meta.url)
const docs = new URL("../../docs/using/", import.meta.url)
const page = readFileSync(new URL("import-servicenow.md", docs), "utf8").replaceAll(/\s+/g, " ")

describe.skipIf(!existsSync(file))("a year of a service desk (skipped without the data)", async () => {
  const house = await openTestHouse("2026-11-22T12:00:00Z")
  const { ewa } = await openBank(house)
  let survey = ""

  beforeAll(async () => {
    const map = feedbackMap.parse(JSON.parse(readFileSync(new URL("maps/servicenow.json", docs), "utf8")))
    const { id } = await ewa.call(startImport, { body: { fileName: "incidents.csv", map } })
    const path = sendImportFile.path.replace(":id", id)
    const sent = await ewa.request("PUT", path, readFileSync(file, "utf8"), { "content-type": "text/csv" })
    const done = sendImportFile.reply.parse(JSON.parse(sent.body))
    expect(done).toMatchObject({ state: "done", read: 24_918, kept: 24_918, rejected: 0 })
    survey = done.survey?.id ?? ""
    await house.drain()
  }, 240_000)

  const read = (key: MeasureName) => ewa.call(readMeasure, { params: { key }, query: { survey } })
  const percent = (share: number | null) => (100 * (share ?? 0)).toFixed(1)

  test("replies and resolving take on the screen what they take on the page", async () => {
    const [reply, resolve] = [await read("first-reply"), await read("time-to-resolve")]
    expect(reply).toMatchObject({ value: 21, low: 19, high: 22, n: 24_918 })
    expect(page).toContain("median | **21 min** (19 to 22 min), n = 24,918")
    expect(resolve).toMatchObject({ value: 22 * 60 + 6, low: 21 * 60 + 1, high: 22 * 60 + 55, n: 23_362 })
    expect(page).toContain("median | **22 h 6 min** (21 h 1 min to 22 h 55 min), n = 23,362")
  })

  test("so do what was in time, what stayed put right, and how many hands it took", async () => {
    const [inTime, first, hands] = [
      await read("resolved-in-time"),
      await read("right-first-time"),
      await read("hand-offs"),
    ]
    expect(Math.round((inTime.value ?? 0) * (inTime.n ?? 0))).toBe(15_803)
    expect(page).toContain(`(${percent(inTime.low)} to ${percent(inTime.high)} %), 15,803 of 24,918`)
    expect(page).toContain(
      `**${percent(first.value)} %** (${percent(first.low)} to ${percent(first.high)} %), n = 24,918`,
    )
    const [value, low, high] = [hands.value, hands.low, hands.high].map((one) => one?.toFixed(2))
    expect(page).toContain(`**${value}** (${low} to ${high}), n = 24,918`)
  })

  test("what was in time by week stands on a p chart, with the limits and signals that the page tells", async () => {
    const query = { survey, grain: "week" } as const
    const { kind, centre, points, sentence } = await ewa.call(readSeries, {
      params: { key: "resolved-in-time" },
      query,
    })
    expect(kind).toBe("p")
    const charted = points.flatMap(({ from, figure, limits }) =>
      limits && figure.value !== null && figure.n !== null ? [{ from, value: figure.value, n: figure.n, limits }] : [],
    )
    const hits = charted.reduce((sum, { value, n }) => sum + value * n, 0)
    const all = charted.reduce((sum, { n }) => sum + n, 0)
    expect(centre).toBeCloseTo(hits / all, 12)
    const outside = charted.filter(({ value, n }) => {
      const share = hits / all
      return Math.abs(value - share) > 3 * Math.sqrt((share * (1 - share)) / n)
    })
    expect(page).toContain(
      `centre ${percent(centre)} %. ${outside.length} of ${charted.length} weeks lie outside their limits`,
    )
    expect(charted.filter(({ value, limits }) => value < limits.low || value > limits.high)).toEqual(outside)
    expect(sentence).toContain("29 weeks in a row up to the week of 19 December 2016")
    expect(page).toContain("29 in a row, up to the week of 19 December 2016")
  })

  test("what was in time and how many hands it took come out of the file by itself as well", () => {
    const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n")
    const columns = head.split(",")
    const cells = (name: string) => lines.map((line) => line.split(",")[columns.indexOf(name)] ?? "")
    expect(cells("made_sla").filter((one) => one === "True")).toHaveLength(15_803)
    expect(cells("reassignment_count").reduce((sum, one) => sum + Number(one), 0)).toBe(23_414)
  })
})
