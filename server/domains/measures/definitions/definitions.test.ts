import { expect, test } from "vitest"
import { type MeasureName, readMeasure } from "#contracts/measures.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { npsBucket, npsCounts, npsEstimate, wilsonInterval } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
let survey = 0

/** The company's figure for answers given in a survey of their own. */
async function figureOf(measure: MeasureName, answers: Partial<Fact>[]) {
  survey += 1
  const id = `00000000-0000-4000-8000-${String(survey).padStart(12, "0")}`
  await recordFacts(
    house.ctx,
    answers.map((answer) => ({
      measure,
      day: "2026-02-10",
      unitId: cast.units.north,
      value: 1,
      ...answer,
      dims: { survey: id },
    })),
  )
  return cast.ewa.call(readMeasure, { params: { key: measure }, query: { survey: id } })
}
const nps = (...values: number[]) => values.map((value) => ({ value, low: 0, high: 10 }))
const on = (low: number, high: number, ...values: number[]) => values.map((value) => ({ value, low, high }))
const times = (count: number, value: number) => Array.from({ length: count }, () => value)

test("NPS is the share of promoters less the share of detractors, with the adjusted interval", async () => {
  const figure = await figureOf("nps", nps(...times(7, 10), ...times(2, 8), 3))
  expect(figure).toMatchObject({ value: 60, n: 10, parts: { promoters: 0.7, passives: 0.2, detractors: 0.1 } })
  const { low, high } = npsEstimate({ promoters: 7, passives: 2, detractors: 1 }) ?? {}
  expect([figure.low, figure.high]).toEqual([low, high])
})

test("nobody answering gives no NPS, which is not a zero", async () => {
  expect(await figureOf("nps", [])).toMatchObject({ value: null, low: null, high: null, n: 0 })
})

test("one promoter gives 100, with an interval that says how little that is", async () => {
  const figure = await figureOf("nps", nps(9))
  expect(figure).toMatchObject({ value: 100, high: 100, n: 1 })
  expect(figure.low).toBeLessThan(0)
})

test("all answers alike give a figure whose interval still has width", async () => {
  const figure = await figureOf("nps", nps(...times(8, 10)))
  expect(figure.value).toBe(100)
  expect(figure.low).toBeLessThan(100)
})

test("fractional NPS answers fall where npsBucket puts them", async () => {
  const answers = [0, 6, 6.49, 6.5, 7, 8, 8.49, 8.5, 9, 10]
  const { promoters, detractors } = npsCounts(answers)
  const figure = await figureOf("nps", nps(...answers))
  expect(figure.value).toBeCloseTo(10 * (promoters - detractors), 10)
  for (const answer of answers) {
    const one = await figureOf("nps", nps(answer))
    expect(one.value).toBe({ promoter: 100, passive: 0, detractor: -100 }[npsBucket(answer)])
  }
})

test("an answer that was taken back counts no more", async () => {
  const figure = await figureOf("nps", [...nps(10, 10, 2), { value: 2, low: 0, high: 10, sign: -1 }])
  expect(figure).toMatchObject({ value: 100, n: 2 })
})

test("every answer counts alike, and beside it stands what weights make of it and how many equal answers they are worth", async () => {
  const { value, n, weighted } = await figureOf("nps", [
    { value: 10, low: 0, high: 10, weight: 3 },
    { value: 0, low: 0, high: 10, weight: 1 },
  ])
  expect({ value, n }).toEqual({ value: 0, n: 2 })
  expect(weighted?.value).toBeCloseTo(50, 10)
  expect(weighted?.n).toBeCloseTo(1.6, 10)
  expect((await figureOf("nps", nps(10, 0))).weighted).toBeNull()
})

test("CSAT counts the top two boxes of five and of seven, the top one of three, the top fifth of a slider", async () => {
  expect(await figureOf("csat", on(1, 5, 1, 2, 3, 4, 5))).toMatchObject({ value: 0.4, n: 5 })
  expect((await figureOf("csat", on(1, 7, 1, 2, 3, 4, 5, 6, 7))).value).toBeCloseTo(2 / 7)
  expect((await figureOf("csat", on(1, 3, 1, 2, 3))).value).toBeCloseTo(1 / 3)
  expect((await figureOf("csat", on(0, 100, 10, 79, 80, 100))).value).toBeCloseTo(0.5)
})

test("a fraction of satisfaction belongs to the step it rounds to", async () => {
  expect((await figureOf("csat", on(1, 5, 3.49, 3.5))).value).toBe(0.5)
})

test("answers on several scales are each counted on their own", async () => {
  const figure = await figureOf("csat", [...on(1, 5, 4, 2), ...on(1, 7, 7, 5)])
  expect(figure).toMatchObject({ value: 0.5, n: 4 })
})

test("satisfaction of nobody, of one and of all alike", async () => {
  expect(await figureOf("csat", [])).toMatchObject({ value: null, n: 0 })
  expect(await figureOf("csat", on(1, 5, 5))).toMatchObject({ value: 1, high: 1, n: 1 })
  const figure = await figureOf("csat", on(1, 5, ...times(10, 5)))
  expect([figure.low, figure.high]).toEqual([wilsonInterval(10, 10).low, 1])
})

test("effort is the mean on the scale of its answers, with the share who found it easy", async () => {
  const figure = await figureOf("ces", on(1, 7, 7, 6, 5, 4, 2))
  expect(figure).toMatchObject({ n: 5, scale: { low: 1, high: 7 }, parts: { easy: 0.6 } })
  expect(figure.value).toBeCloseTo(4.8, 10)
  expect((await figureOf("ces", on(1, 5, 1, 5, 3, 4))).value).toBeCloseTo(3.25, 10)
})

test("effort on different scales meets on 1 to 7", async () => {
  const figure = await figureOf("ces", [...on(1, 5, 3), ...on(0, 10, 10)])
  expect(figure.scale).toEqual({ low: 1, high: 7 })
  expect(figure.value).toBeCloseTo(5.5, 10)
})

test("effort of nobody, of one, and with weights that leave hardly more than one", async () => {
  expect(await figureOf("ces", [])).toMatchObject({ value: null, n: 0 })
  expect(await figureOf("ces", on(1, 7, 6))).toMatchObject({ value: 6, low: 1, high: 7, n: 1 })
  const { weighted } = await figureOf("ces", [
    { value: 6, low: 1, high: 7, weight: 1000 },
    { value: 2, low: 1, high: 7, weight: 0.001 },
  ])
  expect(weighted?.value).toBeCloseTo(6, 3)
  expect([weighted?.low, weighted?.high]).toEqual([1, 7])
})

test("confirmed recovery and kept promises are shares of what was settled", async () => {
  const answers = [{ value: 1 }, { value: 1 }, { value: 0 }, { value: 1 }]
  for (const measure of ["confirmed-recovery", "kept-promises"] as const) {
    const figure = await figureOf(measure, answers)
    expect(figure).toMatchObject({ value: 0.75, n: 4, ...wilsonInterval(3, 4) })
    expect(await figureOf(measure, [])).toMatchObject({ value: null, n: 0 })
    expect(await figureOf(measure, [{ value: 0 }])).toMatchObject({ value: 0, low: 0, n: 1 })
    expect(await figureOf(measure, [{ value: 1 }, { value: 1 }])).toMatchObject({ value: 1, high: 1, n: 2 })
  }
})

test("cases are counted, and set against every hundred responses where there are any", async () => {
  const alone = await figureOf("cases-opened", [{}, {}])
  expect(alone).toMatchObject({ value: 2, n: 2, low: null, parts: {} })
  survey += 1
  const dims = { survey: `00000000-0000-4000-8000-${String(survey).padStart(12, "0")}` }
  const fact = { day: "2026-02-10", unitId: cast.units.north, value: 1, dims }
  await recordFacts(house.ctx, [
    ...times(8, 1).map(() => ({ ...fact, measure: "responses" })),
    { ...fact, measure: "cases-opened" },
  ])
  const read = { query: { survey: dims.survey } }
  expect(await cast.ewa.call(readMeasure, { params: { key: "cases-opened" }, ...read })).toMatchObject({
    value: 1,
    parts: { per100Responses: 12.5 },
  })
  expect(await cast.ewa.call(readMeasure, { params: { key: "responses" }, ...read })).toMatchObject({ value: 8, n: 8 })
})

test("where nothing was counted, a count is zero", async () => {
  expect(await figureOf("responses", [])).toMatchObject({ value: 0, n: 0 })
})
