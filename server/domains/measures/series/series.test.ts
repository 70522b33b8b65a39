import { expect, test } from "vitest"
import * as contracts from "#contracts/measures.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { ask } from "#tests/support/ask.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

// It is Monday 2 March 2026, early in its week and its month.
const house = await openTestHouse("2026-03-02T08:00:00Z")
const { ctx } = house
const cast = await openBank(house)
let channels = 0

type Month = { promoters: number; detractors: number }

/** Months of answers up to February 2026 in a channel of their own, the last of `months` being February. */
async function answered(months: Month[]): Promise<string> {
  channels += 1
  const channel = `channel-${channels}`
  const facts = months.flatMap(({ promoters, detractors }, index) => {
    const at = new Date(Date.UTC(2026, 1 - (months.length - 1 - index), 10)).toISOString().slice(0, 10)
    const fact = { measure: "nps", day: at, unitId: cast.units.north, low: 0, high: 10, dims: { channel } }
    const of = (count: number, value: number) => Array.from({ length: count }, () => ({ ...fact, value }))
    return [...of(promoters, 10), ...of(detractors, 2)]
  })
  await recordFacts(ctx, facts)
  return channel
}
/** Ten answers a month, of which so many are promoters and the rest detractors. */
const tens = (...promoters: number[]): Month[] =>
  promoters.map((count) => ({ promoters: count, detractors: 10 - count }))
const read = (channel: string, query: { grain?: "day" | "week" | "month"; from?: string; to?: string } = {}) =>
  cast.ewa.call(contracts.readSeries, { params: { key: "nps" }, query: { channel, grain: "month", ...query } })

const noise = [6, 7, 5, 6, 8, 6, 5, 7, 6, 6, 7, 5]

test("below twelve months it is too few to say, and says so", async () => {
  const { word, sentence, centre, points } = await read(await answered(tens(...noise.slice(0, 7))))
  expect(word).toBe("too-few")
  expect(sentence).toBe("Too few to say: 7 months so far, and a signal needs 12.")
  expect(centre).not.toBeNull()
  expect(points).toHaveLength(7)
})

test("noise is no signal, in a sentence with its months counted", async () => {
  const { word, sentence, points } = await read(await answered(tens(...noise, ...noise.slice(0, 8))))
  expect(word).toBe("no-signal")
  expect(sentence).toBe("No signal: the last 8 months vary as the 12 before did.")
  expect(points.every(({ signal }) => signal === null)).toBe(true)
})

test("a month beyond the limits, the last one, is called what it is", async () => {
  const series = await read(await answered(tens(...noise, 0)))
  expect(series.word).toBe("worse")
  expect(series.sentence).toMatch(/^Worse: February 2026 lies below the usual range, which begins at −?-?\d/)
  expect(series.points.at(-1)?.signal).toBe("below")
})

test("a month beyond the limits that has passed is told, but is not how things are now", async () => {
  const { word, sentence } = await read(await answered(tens(...noise, 0, 6, 7)))
  expect(word).toBe("no-signal")
  expect(sentence).toBe("No signal now: December 2025 stood out, and what came since lies in the usual range.")
})

test("eight months above the middle are an improvement", async () => {
  const lasting = [3, 4, 3, 2, 4, 3, 3, 4, 2, 3, 7, 8, 7, 8, 7, 8, 7, 8, 7]
  const { word, sentence } = await read(await answered(tens(...lasting)))
  expect(word).toBe("improved")
  expect(sentence).toMatch(/^Improved: 9 months in a row, since June 2025, lie above the middle, which is \+?\d/)
})

test("a month that is not over yet is drawn but not judged", async () => {
  const channel = await answered(tens(...noise))
  const march = {
    measure: "nps",
    day: "2026-03-01",
    unitId: cast.units.north,
    value: 0,
    low: 0,
    high: 10,
    dims: { channel },
  }
  await recordFacts(ctx, [march])
  const { word, points } = await read(channel)
  expect(word).toBe("no-signal")
  expect(points.at(-1)).toMatchObject({ from: "2026-03-01", partial: true, limits: null, signal: null })
})

test("months without answers are left out, not drawn as zero", async () => {
  const { points } = await read(await answered(tens(6, 7).concat([{ promoters: 0, detractors: 0 }], tens(6, 5))))
  expect(points.map(({ from }) => from)).toEqual(["2025-10-01", "2025-11-01", "2026-01-01", "2026-02-01"])
})

test("where months between have no answers, the sentence says which months it means", async () => {
  const months = tens(...noise, ...noise).flatMap((month) => [month, { promoters: 0, detractors: 0 }])
  const { sentence } = await read(await answered([...months, { promoters: 6, detractors: 4 }]))
  expect(sentence).toBe("No signal: the last 8 months with a figure vary as the 17 before did.")
})

test("a change is held against the months before it, which set the limits", async () => {
  const channel = await answered(tens(...noise, 9, 10, 9, 10, 9, 9, 10, 9))
  const { id } = await cast.ewa.call(contracts.markChange, {
    params: { key: "nps" },
    body: { unitId: null, dims: { channel }, day: "2025-07-01", words: "A second till at noon" },
  })
  const series = await read(channel)
  expect(series.word).toBe("improved")
  expect(series.sentence).toMatch(
    /^Improved since “A second till at noon” \(1 July 2025\): the mean went from \+23\.3 to \+87\.5/,
  )
  expect(series.changes).toMatchObject([{ id, words: "A second till at noon", verdict: { word: "improved" } }])
  expect(series.centre).toBeCloseTo(23.33, 1)
})

test("a change that moved nothing is no signal, and one too young is too few to say", async () => {
  const mark = (channel: string, day: string) =>
    cast.ewa.call(contracts.markChange, {
      params: { key: "nps" },
      body: { unitId: null, dims: { channel }, day, words: "New posters" },
    })
  const failed = await answered(tens(...noise, 6, 5, 7, 6, 6, 7, 5, 6))
  await mark(failed, "2025-07-01")
  expect((await read(failed)).sentence).toBe(
    "No signal since “New posters” (1 July 2025): the 8 months since vary as the 12 before did.",
  )
  const young = await answered(tens(...noise, 6, 5))
  await mark(young, "2026-01-01")
  expect(await read(young)).toMatchObject({
    word: "too-few",
    sentence:
      "Too few to say since “New posters” (1 January 2026): 2 months so far, and 8 are needed to rule out chance.",
  })
})

test("a change marked before there was enough to know the usual range leaves the chart its own limits", async () => {
  const channel = await answered(tens(...noise, ...noise))
  await cast.ewa.call(contracts.markChange, {
    params: { key: "nps" },
    body: { unitId: null, dims: { channel }, day: "2024-06-01", words: "We opened" },
  })
  const { word, changes } = await read(channel)
  expect(word).toBe("no-signal")
  expect(changes).toMatchObject([{ verdict: { word: "too-few" } }])
})

test("shares have limits by how many answered, and counts have zeros where nothing happened", async () => {
  const fact = { unitId: cast.units.south, dims: { channel: "desk" } }
  const months = [10, 20, 10, 20].flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => ({
      ...fact,
      measure: "kept-promises",
      day: `2025-1${index % 3}-0${index + 1}`,
      value: at % 2,
    })),
  )
  await recordFacts(ctx, [...months, { ...fact, measure: "cases-opened", day: "2025-12-10", value: 1 }])
  const query = { channel: "desk", grain: "month", from: "2025-10-01" } as const
  const kept = await cast.ewa.call(contracts.readSeries, { params: { key: "kept-promises" }, query })
  expect(kept.kind).toBe("p")
  const [wide, narrow] = kept.points
    .filter(({ limits }) => limits)
    .sort((a, b) => (a.figure.n ?? 0) - (b.figure.n ?? 0))
  expect((wide?.limits?.high ?? 0) - (wide?.limits?.low ?? 0)).toBeGreaterThan(
    (narrow?.limits?.high ?? 0) - (narrow?.limits?.low ?? 0),
  )
  const cases = await cast.ewa.call(contracts.readSeries, { params: { key: "cases-opened" }, query })
  expect(cases.points.map(({ figure }) => figure.value).slice(0, 5)).toEqual([0, 0, 1, 0, 0])
})

test("history of long ago is shown where it is, and the finest grain that is needed is chosen by itself", async () => {
  const old = await openTestHouse("2026-03-02T08:00:00Z")
  const bank = await openBank(old)
  const ewa = bank.ewa
  const fact = { measure: "nps", unitId: null, value: 9, low: 0, high: 10 }
  await recordFacts(
    old.ctx,
    Array.from({ length: 20 }, (_, at) => ({ ...fact, day: `2017-05-${String(at + 1).padStart(2, "0")}` })),
  )
  const series = await ewa.call(contracts.readSeries, { params: { key: "nps" } })
  expect(series).toMatchObject({ grain: "day", word: "no-signal" })
  expect(series.points).toHaveLength(20)
})

test("a month in which nobody was asked is a gap among those heard, and one in which somebody was is a nought", async () => {
  const channel = "by letter, every May"
  const years = Array.from({ length: 11 }, (_, at) => 2015 + at)
  await recordFacts(
    ctx,
    years.flatMap((year) =>
      Array.from({ length: 20 + (year % 3) }, () => ({
        measure: "responses",
        day: `${year}-05-12`,
        unitId: cast.units.north,
        dims: { channel },
        value: 1,
      })),
    ),
  )
  const heard = () =>
    cast.ewa.call(contracts.readSeries, { params: { key: "responses" }, query: { channel, grain: "month" } })
  const yearly = await heard()
  expect(yearly.points.every(({ figure, from }) => figure.n !== 0 && from.endsWith("-05-01"))).toBe(true)
  expect(yearly.sentence).toMatch(/^Too few to say: \d+ months with a figure so far/)
  const { id } = await openSurvey(cast.ewa)
  // Versions are a ledger: only the owner of the database could set one back.
  await ask(
    house.database.ownerUrl,
    `update listening_survey_version set published_at = '2025-07-01' where survey_id = '${id}'`,
  )
  const asked = await heard()
  expect(asked.points.filter(({ figure }) => figure.value === 0).map(({ from }) => from)).toEqual(
    ["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"].map(
      (month) => `${month}-01`,
    ),
  )
})

test("a survey that stands open all year and is sent out every May is not called lower for the months between", async () => {
  const { id } = await openSurvey(cast.ewa, { name: "Every May" })
  await ask(
    house.database.ownerUrl,
    `update listening_survey_version set published_at = '2014-05-01' where survey_id = '${id}'`,
  )
  await recordFacts(
    ctx,
    Array.from({ length: 11 }, (_, at) => 2015 + at).flatMap((year) =>
      Array.from({ length: 20 + (year % 3) }, () => ({
        measure: "responses",
        day: `${year}-05-12`,
        unitId: cast.units.north,
        dims: { survey: id },
        value: 1,
      })),
    ),
  )
  const query = { survey: id, grain: "month" } as const
  const yearly = await cast.ewa.call(contracts.readSeries, { params: { key: "responses" }, query })
  expect(yearly.points.map(({ from, figure }) => [from.slice(4), (figure.value ?? 0) > 0])).toEqual(
    Array.from({ length: yearly.points.length }, () => ["-05-01", true]),
  )
  expect(yearly.word).toBe("too-few")
})
