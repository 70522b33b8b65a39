import { expect, test } from "vitest"
import { type MeasureName, readMeasure, readSeries } from "#contracts/measures.ts"
import { type Fact, recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"
import { wilsonInterval } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { figureInEnglish } from "../saying.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const durations = ["first-reply", "time-to-resolve"] as const
let survey = 0

/** The company's figure for facts in a survey of their own. */
async function figureOf(measure: MeasureName, facts: (Partial<Fact> & { value: number })[]) {
  survey += 1
  const id = `00000000-0000-4000-8000-${String(survey).padStart(12, "0")}`
  const where = { measure, day: "2026-02-10", unitId: cast.units.north, dims: { survey: id } }
  await recordFacts(
    house.ctx,
    facts.map((fact) => ({ ...where, ...fact })),
  )
  return cast.ewa.call(readMeasure, { params: { key: measure }, query: { survey: id } })
}
const all = (...values: number[]) => values.map((value) => ({ value }))

test("a duration is the median in whole minutes, with the times between which the true middle likely lies", async () => {
  for (const measure of durations) {
    const figure = await figureOf(measure, all(1, 2, 3, 5, 8, 13, 21, 34, 10_000))
    expect(figure, measure).toMatchObject({ value: 8, low: 2, high: 34, n: 9, scale: null })
  }
})

test("a fraction of a minute belongs to the minute that has begun", async () => {
  expect(await figureOf("first-reply", all(4.02, 4.98, 0.9))).toMatchObject({ value: 4, n: 3 })
  expect((await figureOf("first-reply", all(4.5, 5.5))).value).toBe(4.5)
})

test("a duration of nobody, of one and of all alike", async () => {
  for (const measure of durations) {
    expect(await figureOf(measure, [])).toMatchObject({ value: null, low: null, high: null, n: 0 })
    expect(await figureOf(measure, all(90))).toMatchObject({ value: 90, low: null, high: null, n: 1 })
    expect(await figureOf(measure, all(7, 7, 7, 7, 7, 7, 7))).toMatchObject({ value: 7, low: 7, high: 7, n: 7 })
  }
})

test("a duration that was taken back counts no more", async () => {
  const subjectId = "00000000-0000-4000-8000-00000000abcd"
  await figureOf("time-to-resolve", [{ value: 9_999, subjectId }, ...all(5)])
  await takeBackFacts(house.ctx, [subjectId], ["time-to-resolve"])
  const query = { survey: `00000000-0000-4000-8000-${String(survey).padStart(12, "0")}` }
  expect(await cast.ewa.call(readMeasure, { params: { key: "time-to-resolve" }, query })).toMatchObject({
    value: 5,
    n: 1,
  })
})

test("hand-offs are the mean per case, never below zero, with the share that had none", async () => {
  const figure = await figureOf("hand-offs", all(0, 0, 1, 3))
  expect(figure).toMatchObject({ value: 1, low: 0, n: 4, parts: { never: 0.5 } })
  expect(figure.high).toBeGreaterThan(1)
  expect(await figureOf("hand-offs", [])).toMatchObject({ value: null, n: 0 })
  expect(await figureOf("hand-offs", all(2))).toMatchObject({ value: 2, low: null, high: null, n: 1 })
  expect(await figureOf("hand-offs", all(1, 1, 1))).toMatchObject({ value: 1, low: 1, high: 1 })
})

test("right first time and in time are shares of what was settled", async () => {
  for (const measure of ["right-first-time", "resolved-in-time"] as const) {
    expect(await figureOf(measure, all(1, 0, 1, 1))).toMatchObject({ value: 0.75, n: 4, ...wilsonInterval(3, 4) })
    expect(await figureOf(measure, [])).toMatchObject({ value: null, n: 0 })
    expect(await figureOf(measure, all(0))).toMatchObject({ value: 0, low: 0, n: 1 })
    expect(await figureOf(measure, all(1, 1))).toMatchObject({ value: 1, high: 1, n: 2 })
  }
})

test("the time to put right by week is a chart of single values, the share in time a p chart", async () => {
  const days = ["2026-01-06", "2026-01-13", "2026-01-20"]
  const dims = { survey: "00000000-0000-4000-8000-00000000beef" }
  const facts = days.flatMap((day) =>
    (["time-to-resolve", "resolved-in-time"] as const).flatMap((measure) =>
      [0, 1, 1, 1, 1].map((value) => ({ measure, day, unitId: cast.units.north, dims, value })),
    ),
  )
  await recordFacts(house.ctx, facts)
  const series = (key: MeasureName) =>
    cast.ewa.call(readSeries, { params: { key }, query: { ...dims, grain: "week", from: days[0], to: "2026-01-25" } })
  expect(await series("time-to-resolve")).toMatchObject({ kind: "xmr", word: "too-few" })
  expect(await series("resolved-in-time")).toMatchObject({ kind: "p", centre: 0.8 })
})

test("a duration is said in its two largest units", () => {
  const said = (minutes: number) => figureInEnglish(minutes, "duration")
  expect([0, 0.4, 12.5, 60, 125, 1_440, 1_500, 4_330].map(said)).toEqual([
    "0 min",
    "0 min",
    "13 min",
    "1 h",
    "2 h 5 min",
    "1 d",
    "1 d 1 h",
    "3 d",
  ])
})
