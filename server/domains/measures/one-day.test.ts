import { expect, test } from "vitest"
import { readDrivers } from "#contracts/drivers.ts"
import { noteFriction, readEarlySignals } from "#contracts/early-signals.ts"
import { listFeedback } from "#contracts/feedback.ts"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { listSubjects, readMeasure, readSeries } from "#contracts/measures.ts"
import { takeResponse } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { forgetZones } from "../people/days/calendar-day.ts"

const house = await openTestHouse("2026-11-22T12:00:00Z")
const { ctx } = house
const cast = await openBank(house)
const { ewa } = cast
const { south } = cast.units

/** North works in Lisbon like the organisation, South in Auckland, thirteen hours ahead of it in November. */
await ctx.db.updateTable("people_unit").set({ time_zone: "Pacific/Auckland" }).where("id", "=", south).execute()
forgetZones(ctx)

const map = feedbackMap.parse({
  version: 1,
  survey: { name: "From Tokyo" },
  timeZone: "Asia/Tokyo",
  columns: [
    { column: "card", role: "key" },
    { column: "when", role: "received at", date: { form: "iso" } },
    { column: "branch", role: "unit" },
    {
      column: "recommend",
      role: "score",
      question: { id: "recommend", label: "Would you recommend us?", kind: "nps" },
    },
    { column: "kindness", role: "score", question: { id: "kindness", label: "How kind were we?", kind: "rating" } },
    { column: "words", role: "comment" },
    { column: "speed", role: "score", question: { id: "speed", label: "How quick were we?", kind: "rating" } },
  ],
})

/** How many answers each screen finds on one day. */
async function countsOn(day: string, survey: string) {
  const days = { from: day, to: day, survey }
  const params = { key: "nps" } as const
  const series = await ewa.call(readSeries, { params, query: { survey, grain: "day" } })
  return {
    figure: (await ewa.call(readMeasure, { params, query: days })).n,
    chart: series.points.find(({ from }) => from === day)?.figure.n ?? 0,
    rows: (await ewa.call(listSubjects, { params, query: days })).items.length,
    feedback: (await ewa.call(listFeedback, { query: days })).items.length,
    drivers: (await ewa.call(readDrivers, { query: days })).n,
  }
}

const all = (count: number) => ({ figure: count, chart: count, rows: count, feedback: count, drivers: count })

test("what an import brought in is counted on the days of the zone that it declared, on every screen", async () => {
  // Half past midnight in Tokyo is the day before in Lisbon; an hour before midnight is the day after in Auckland.
  const lines = ["00:30:00", "12:00:00", "23:00:00"].flatMap((time, at) =>
    ["North", "South"].map((branch) => `${branch}${at},2026-10-10T${time},${branch},9,4,5,Kind people`),
  )
  const csv = ["card,when,branch,recommend,kindness,speed,words", ...lines].join("\n")
  const { id } = await ewa.call(startImport, { body: { fileName: "tokyo.csv", map } })
  const path = sendImportFile.path.replace(":id", id)
  const sent = await ewa.request("PUT", path, csv, { "content-type": "text/csv" })
  const survey = sendImportFile.reply.parse(JSON.parse(sent.body)).survey?.id ?? ""
  await house.drain()
  expect(await countsOn("2026-10-10", survey)).toEqual(all(6))
  expect(await countsOn("2026-10-09", survey)).toMatchObject({ chart: 0, feedback: 0 })
  expect(await countsOn("2026-10-11", survey)).toMatchObject({ chart: 0, feedback: 0 })
})

test("what was answered here is counted on the day of its unit, on every screen", async () => {
  const { id, slug } = await openSurvey(ewa, {
    form: {
      questions: [
        { id: "recommend", kind: "nps", text: { en: "How likely are you to recommend us?" } },
        { id: "kindness", kind: "rating", text: { en: "How kind were we?" } },
        { id: "speed", kind: "rating", text: { en: "How quick were we?" } },
        { id: "words", kind: "comment", text: { en: "What should we know?" } },
      ],
    },
  })
  // It is noon in Greenwich, and one o'clock of the next day in Auckland.
  const answers = { recommend: 9, kindness: 4, speed: 5, words: "Kind people" }
  await house.stranger().call(takeResponse, { params: { slug }, body: { answers, unit: "south" } })
  await house.drain()
  // The chart ends with the day that it is for the organisation.
  house.clock.advance(24 * 3_600_000)
  expect(await countsOn("2026-11-23", id)).toEqual(all(1))
  expect(await countsOn("2026-11-22", id)).toMatchObject({ chart: 0, feedback: 0 })
})

test("and so is a friction", async () => {
  // A day later now: it is the 24th in Auckland.
  await ewa.call(noteFriction, {
    body: { what: "The reader at the door is dark", unitId: south },
  })
  await house.drain()
  const on = async (day: string) => [
    (await ewa.call(readEarlySignals, { query: { from: day, to: day } })).noted,
    (await ewa.call(readMeasure, { params: { key: "frictions" }, query: { from: day, to: day } })).value,
  ]
  expect(await on("2026-11-24")).toEqual([1, 1])
  expect(await on("2026-11-23")).toEqual([0, 0])
})
