import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/measures.ts"
import { addServiceAccount, signIn } from "#contracts/people.ts"
import { type Fact, recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { readNpsOfSurvey } from "./read-nps-of-survey.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { north, south } = cast.units
const touchpoint = "0197a000-0000-7000-8000-000000000001"
const survey = "0197a000-0000-7000-8000-000000000002"

const answer = (unitId: string | null, value: number, rest: Partial<Fact> = {}): Fact => ({
  measure: "nps",
  day: "2026-02-10",
  unitId,
  value,
  low: 0,
  high: 10,
  dims: { channel: "email", language: "en" },
  ...rest,
})

beforeAll(async () => {
  await ctx.db
    .insertInto("listening_touchpoint")
    .values({ id: touchpoint, name: "At the till", made_at: ctx.now() })
    .execute()
  await ctx.db
    .insertInto("listening_survey")
    .values({
      id: survey,
      slug: "after-your-visit",
      name: "After your visit",
      state: "open",
      language: "en",
      draft: JSON.stringify({ questions: [] }),
      made_at: ctx.now(),
    })
    .execute()
  await recordFacts(ctx, [
    ...Array.from({ length: 6 }, () =>
      answer(north, 10, { dims: { channel: "email", language: "en", touchpoint, survey } }),
    ),
    ...Array.from({ length: 6 }, () => answer(south, 3, { dims: { channel: "qr", language: "es", survey } })),
    answer(north, 8, { day: "2026-01-20", dims: { channel: "qr", language: "=cmd|' /C calc'!A0" } }),
    answer(null, 10, { dims: {} }),
  ])
})

const nps = { key: "nps" } as const

test("the company's figure holds every unit's answers and those of none", async () => {
  const figure = await cast.amara.call(contracts.readMeasure, { params: nps })
  expect(figure).toMatchObject({ n: 14, hidden: null })
  expect(figure.value).toBeCloseTo((100 * (7 - 6)) / 14, 10)
})

test("asking for the top unit is asking for the company", async () => {
  const company = await cast.ewa.call(contracts.readMeasure, { params: nps, query: { unit: cast.units.company } })
  expect(company.n).toBe(14)
})

test("a unit's figure holds its own answers only", async () => {
  const read = (unit: string) => cast.ewa.call(contracts.readMeasure, { params: nps, query: { unit } })
  expect(await read(north)).toMatchObject({ n: 7 })
  expect(await read(south)).toMatchObject({ n: 6, value: -100 })
})

test("days and dimensions narrow a reading", async () => {
  const read = (query: contracts.MeasureFilters) => cast.ewa.call(contracts.readMeasure, { params: nps, query })
  expect(await read({ from: "2026-01-20", to: "2026-01-31" })).toMatchObject({ n: 1, value: 0 })
  expect(await read({ touchpoint })).toMatchObject({ n: 6, value: 100 })
  expect(await read({ channel: "qr", language: "es" })).toMatchObject({ n: 6, value: -100 })
})

test("an unknown unit and an unknown measure are not found", async () => {
  const unknown = await cast.ewa.ask(contracts.readMeasure, { params: nps, query: { unit: survey } })
  expect(unknown).toMatchObject({ status: 404, body: { code: "not-found" } })
  const measure = await cast.ewa.ask(contracts.readMeasure, { params: { key: "happiness" as never } })
  expect(measure.status).toBe(400)
})

test("the parts of the company stand by name, with what belongs to none of them, and add up to the whole", async () => {
  const { whole, parts } = await cast.ewa.call(contracts.readByUnit, { params: nps })
  expect(parts.map(({ unit, figure }) => [unit?.name ?? null, figure.n])).toEqual([
    ["Head office", 0],
    ["North", 7],
    ["South", 6],
    [null, 1],
  ])
  expect(whole.n).toBe(14)
})

test("a measure is broken down by touchpoint with its name, and what is not known stands last", async () => {
  const { parts } = await cast.ewa.call(contracts.readByDimension, { params: nps, query: { by: "touchpoint" } })
  expect(parts.map(({ name, figure }) => [name, figure.n])).toEqual([
    ["At the till", 6],
    [null, 8],
  ])
})

test("a measure is told for customers who spend little and for those who spend much", async () => {
  const spending = (band: string, value: number) =>
    answer(south, value, { measure: "csat", low: 1, high: 5, dims: { band } })
  await recordFacts(ctx, [spending("small", 2), spending("small", 5), spending("large", 5)])
  await house.drain()
  const csat = { key: "csat" } as const
  const { parts } = await cast.ewa.call(contracts.readByDimension, { params: csat, query: { by: "band" } })
  expect(parts.map(({ value, figure }) => [value, figure.value, figure.n])).toEqual([
    ["large", 1, 1],
    ["small", 0.5, 2],
  ])
  expect(await cast.ewa.call(contracts.readMeasure, { params: csat, query: { band: "small" } })).toMatchObject({ n: 2 })
})

test("the records behind a figure come the latest first, page by page, without those taken back", async () => {
  const ids = Array.from({ length: 3 }, (_, at) => `0197a000-0000-7000-8000-0000000001${at}0`)
  const dims = { channel: "kiosk" }
  await recordFacts(
    ctx,
    ids.map((subjectId, at) => answer(north, 9, { subjectId, dims, day: `2026-02-1${at}` })),
  )
  await recordFacts(ctx, [answer(north, 9, { subjectId: ids[0] ?? null, dims, day: "2026-02-10" })])
  await takeBackFacts(ctx, [ids[1] ?? ""])
  const read = (query: object) =>
    cast.ewa.call(contracts.listSubjects, { params: nps, query: { channel: "kiosk", ...query } })
  const first = await read({ limit: 1 })
  expect(first.items).toMatchObject([{ id: ids[2], day: "2026-02-12", value: 9, scale: { low: 0, high: 10 } }])
  const second = await read({ limit: 1, after: first.next ?? "" })
  expect(second.items.map(({ id }) => id)).toEqual([ids[0]])
  expect(second.next).toBeNull()
})

test("a record that counted twice is taken back twice, once and for all, and only for the measures named", async () => {
  const subjectId = "0197a000-0000-7000-8000-000000000777"
  const dims = { channel: "sms" }
  const read = (key: "nps" | "csat") =>
    cast.ewa.call(contracts.readMeasure, { params: { key }, query: { channel: "sms" } })
  const other = { measure: "csat", day: "2026-02-10", unitId: north, value: 5, low: 1, high: 5, subjectId, dims }
  await recordFacts(ctx, [answer(north, 9, { subjectId, dims }), answer(north, 9, { subjectId, dims }), other])
  await takeBackFacts(ctx, [subjectId], ["nps"])
  expect((await read("nps")).n).toBe(0)
  expect((await read("csat")).n).toBe(1)
  await takeBackFacts(ctx, [subjectId])
  await takeBackFacts(ctx, [subjectId])
  expect((await read("nps")).n).toBe(0)
  expect((await read("csat")).n).toBe(0)
})

test("files hold the same numbers, and no cell that a spreadsheet would run", async () => {
  const query = `?from=2026-01-01&to=2026-02-28&by=language`
  const { body, headers } = await cast.ewa.request("GET", `/api/measures/nps/breakdown.csv${query}`)
  expect(headers["content-type"]).toMatch(/^text\/csv/)
  expect(body).toContain("'=cmd|' /C calc'!A0")
  const { whole } = await cast.ewa.call(contracts.readByDimension, {
    params: nps,
    query: { from: "2026-01-01", to: "2026-02-28", by: "language" },
  })
  expect(body).toContain(`,(all),${whole.value},${whole.low},${whole.high},${whole.n},`)
  expect((await cast.ewa.request("GET", "/api/measures/nps/units.csv")).body).toContain("South,-100,-100,")
  expect((await cast.ewa.request("GET", "/api/measures/nps/reading.csv")).body).toContain("Would recommend us")
  expect((await cast.ewa.request("GET", "/api/measures/nps/series.csv?grain=month")).body).toContain(
    "2026-02-01,2026-02-28",
  )
  expect((await cast.ewa.request("GET", "/api/measures/nps/subjects.csv?channel=kiosk")).body).toContain(
    "response_id,day",
  )
})

test("the command line gets the survey's score to two decimals, as every screen has it", async () => {
  const given = await readNpsOfSurvey(ctx, { survey: "after your VISIT", unit: "North" })
  expect(given).toMatchObject({ value: 100, n: 6 })
  const screen = await cast.ewa.call(contracts.readMeasure, { params: nps, query: { survey, unit: north } })
  expect(given.low).toBe(Number(screen.low?.toFixed(2)))
  await expect(readNpsOfSurvey(ctx, { survey: "No such" })).rejects.toMatchObject({ code: "not-found" })
})

test("every measure explains itself", async () => {
  const { measures } = await cast.amara.call(contracts.listMeasures, {})
  expect(measures.map(({ key }) => key)).toEqual([...contracts.measureKey.options])
  for (const { formula, exclusions, denominator } of measures)
    expect([formula, exclusions, denominator].every((text) => text.length > 10)).toBe(true)
})

test("readings are for people and for programs with the scope, not for strangers", async () => {
  expect((await house.stranger().ask(contracts.readMeasure, { params: nps })).status).toBe(401)
  const account = async (scopes: ("read" | "feedback:write")[]) =>
    house.program((await cast.grace.call(addServiceAccount, { body: { name: scopes.join(), scopes } })).key)
  expect((await (await account(["read"])).ask(contracts.readMeasure, { params: nps })).status).toBe(200)
  expect((await (await account(["feedback:write"])).ask(contracts.readMeasure, { params: nps })).status).toBe(403)
})

test("the scoreboard shows all measures of a unit, and the way up and down", async () => {
  const board = await cast.ewa.call(contracts.readScoreboard, { query: { unit: north, from: "2026-02-01" } })
  expect(board.unit?.name).toBe("North")
  expect(board.above.map(({ name }) => name)).toEqual(["Harbour Bank"])
  expect(board.figures.map(({ figure }) => figure.measure)).toEqual([...contracts.measureKey.options])
  const [first] = board.figures
  const reading = await cast.ewa.call(contracts.readMeasure, {
    params: nps,
    query: { unit: north, from: "2026-02-01" },
  })
  expect(first?.figure).toEqual(reading)
  const company = await cast.ewa.call(contracts.readScoreboard, {})
  expect(company.parts.map(({ name }) => name)).toEqual(["Head office", "North", "South"])
})

test("the scoreboard says whether it is drawn by whole months, because the figures are those of others, and judges by the same periods for all", async () => {
  const board = async (asker: Pick<typeof cast.amara, "call">) => {
    const { ofOthers, figures } = await asker.call(contracts.readScoreboard, { query: { unit: cast.units.south } })
    return { ofOthers, judgedBy: [...new Set(figures.map(({ verdict }) => verdict.grain))] }
  }
  const [theirs, own] = [await board(cast.amara), await board(cast.dana)]
  expect([theirs.ofOthers, own.ofOthers]).toEqual([true, false])
  expect(own.judgedBy).toEqual(["day"])
  expect(theirs.judgedBy).toEqual(own.judgedBy)
  expect((await cast.amara.call(contracts.readScoreboard, {})).ofOthers).toBe(false)
})

test("the scoreboard is of recent days, ends with the last answers where these are history, and names what it is narrowed to", async () => {
  const days = async (query: { period?: "30d" | "all"; to?: string }) =>
    (await cast.ewa.call(contracts.readScoreboard, { query })).days
  expect(await days({ period: "30d" })).toEqual({ from: "2026-02-01", to: "2026-03-02" })
  expect(await days({ period: "all" })).toEqual({ from: "2026-01-20", to: "2026-03-02" })
  expect(await days({ period: "30d", to: "2026-02-15" })).toEqual({ from: "2026-01-20", to: "2026-02-15" })
  house.clock.set("2027-06-01T08:00:00Z")
  const later = house.stranger()
  await later.call(signIn, { body: { login: "ewa@harbour.example", password: "a long enough password" } })
  const board = await later.call(contracts.readScoreboard, { query: { period: "30d", touchpoint } })
  expect(board.days).toEqual({ from: "2026-01-14", to: "2026-02-12" })
  expect(board.narrowed).toEqual([{ by: "touchpoint", value: touchpoint, name: "At the till" }])
})
