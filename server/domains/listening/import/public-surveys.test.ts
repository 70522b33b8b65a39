import { createReadStream, existsSync, globSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { describe, expect, test } from "vitest"
import { type FeedbackRow, feedbackMap } from "#contracts/feedback-map.ts"
import type { BadRow } from "./bad-row.ts"
import { readFeedback } from "./read-feedback.ts"

/**
 * The worked examples of docs/using on the real files, where these lie beside the project (they are too large and not ours to be kept in
 * it). Without them these tests are skipped, and the reporter says so.
 */
const shared = new URL("../../../../../shared/data/", import.meta.url).pathname
const mapsFolder = new URL("../../../../docs/using/maps/", import.meta.url)
const present = existsSync(shared)

async function readPublic(pattern: string, mapName: string): Promise<{ rows: FeedbackRow[]; bad: BadRow[] }> {
  const [path = ""] = globSync(shared + pattern)
  const map = feedbackMap.parse(JSON.parse(await readFile(new URL(mapName, mapsFolder), "utf8")))
  const file = await readFeedback(createReadStream(path), map, new Date("2026-11-22T12:00:00Z"))
  const batches = await Array.fromAsync(file.batches)
  return { rows: batches.flatMap((batch) => batch.rows), bad: batches.flatMap((batch) => batch.bad) }
}

/** Maps of what is no feedback. */
const ofPurchases = ["cdnow.json"]

test("every example map of feedback is a valid map", async () => {
  const names = globSync("*.json", { cwd: mapsFolder.pathname }).filter((name) => !ofPurchases.includes(name))
  expect(names).toHaveLength(9)
  for (const name of names) feedbackMap.parse(JSON.parse(await readFile(new URL(name, mapsFolder), "utf8")))
})

describe.skipIf(!present)("the passenger surveys of San Francisco airport (skipped without the data)", () => {
  // Year, interviews in the file, answers to the question on the airport as a whole, how many of them 4 or 5.
  test.each([
    [2011, 3872, 3694, 2785],
    [2012, 3521, 3348, 2638],
    [2013, 3535, 3334, 2643],
    [2014, 2818, 2677, 2111],
    [2015, 2958, 2810, 2248],
    [2016, 3087, 2919, 2364],
    [2017, 2831, 2688, 2206],
  ])("%i is read whole", async (year, interviews, answered, satisfied) => {
    const { rows, bad } = await readPublic(`sfo_airport_customer_survey/${year}_*.csv`, `sfo-${year}.json`)
    expect(bad).toEqual([])
    expect(rows).toHaveLength(interviews)
    expect(new Set(rows.map((row) => row.key)).size).toBe(interviews)
    const scores = rows.flatMap((row) => row.answers.overall ?? []).map(Number)
    expect([scores.length, scores.filter((score) => score >= 4).length]).toEqual([answered, satisfied])
    const days = rows.map((row) => (row.receivedAt as { day: string }).day)
    expect(days.every((day) => day.startsWith(`${year}-05-`))).toBe(true)
    expect(new Set(rows.map((row) => row.language))).toEqual(new Set(["en", "es", "zh", "ja"]))
  })

  test("2017 gives an NPS of +39.84 from 2,746 answers", async () => {
    const { rows } = await readPublic("sfo_airport_customer_survey/2017_*.csv", "sfo-2017.json")
    const scores = rows.flatMap((row) => row.answers.recommend ?? []).map(Number)
    const promoters = scores.filter((score) => score >= 9).length
    const detractors = scores.filter((score) => score <= 6).length
    expect(scores).toHaveLength(2746)
    expect((((promoters - detractors) / scores.length) * 100).toFixed(2)).toBe("39.84")
  })

  test("what is not used is neither an answer nor a blank", async () => {
    const { rows } = await readPublic("sfo_airport_customer_survey/2017_*.csv", "sfo-2017.json")
    const parking = rows.filter((row) => row.notApplicable.includes("parking"))
    expect(parking).toHaveLength(1410)
    expect(rows.filter((row) => row.answers.parking !== undefined)).toHaveLength(2831 - 1410 - 150)
    expect(parking.every((row) => row.answers.parking === undefined)).toBe(true)
  })
})

describe.skipIf(!present)("the complaints to the US consumer bureau (skipped without the data)", () => {
  test("become cases as history, all 6,623 of them", async () => {
    const { rows, bad } = await readPublic("cfpb_complaints/*.csv", "cfpb.json")
    expect(bad).toEqual([])
    expect(rows).toHaveLength(6623)
    const cases = rows.flatMap((row) => row.case ?? [])
    expect(rows.filter((row) => row.comment !== undefined)).toHaveLength(1532)
    expect(cases.filter((one) => one.timely === false)).toHaveLength(94)
    expect(cases.filter((one) => !one.closed)).toHaveLength(35)
    expect(cases.filter((one) => one.disputed !== undefined)).toHaveLength(32)
    expect(rows.some((row) => row.live)).toBe(false)
    expect(rows[0]?.receivedAt).toEqual({ day: "2020-03-18" })
    const longest = Math.max(...rows.map((row) => row.comment?.length ?? 0))
    expect(longest).toBeGreaterThan(20_000)
  })
})

describe.skipIf(!present)("the incidents of a service desk (skipped without the data)", () => {
  test("become cases with their times, hands and whether they were in time, all 24,918 of them", async () => {
    const { rows, bad } = await readPublic("servicenow_incidents/*.csv", "servicenow.json")
    expect(bad).toEqual([])
    expect(rows).toHaveLength(24_918)
    const cases = rows.flatMap((row) => row.case ?? [])
    expect(cases.filter(({ inTime }) => inTime)).toHaveLength(15_803)
    expect(cases.filter(({ resolvedAt }) => resolvedAt === undefined)).toHaveLength(1_556)
    expect(cases.reduce((sum, { handOffs = 0 }) => sum + handOffs, 0)).toBe(23_414)
    expect(cases.filter(({ reopened }) => reopened === 0)).toHaveLength(24_643)
    expect(cases.find(({ subject }) => subject === "Incident, subcategory 170")).toBeDefined()
  })
})
