import { beforeAll, expect, test } from "vitest"
import { listMoved } from "#contracts/moved.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { seededRandom } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { markChange } from "../changes/mark-change.ts"
import { addDays } from "../days/period.ts"
import { findSpan } from "../days/read-span.ts"
import { registry } from "../registry.ts"
import { rollFacts } from "../rollup/roll-facts.ts"
import { chartOf } from "../series/chart.ts"
import { readPartSeries } from "../series/read-part-series.ts"
import { readTrends } from "../series/read-trends.ts"
import { verdictOfChart } from "../series/verdict.ts"
import { byChanceAlone } from "./list-moved.ts"

const house = await openTestHouse("2026-11-22T12:00:00Z")
const { ctx } = house
const cast = await openBank(house)
const { north, south } = cast.units
const till = "0197a000-0000-7000-8000-000000000001"

// Forty weeks of twenty answers each: South as ever at fourteen happy ones, North as well until it gets worse for the last nine.
beforeAll(async () => {
  await ctx.db
    .insertInto("listening_touchpoint")
    .values({ id: till, name: "At the till", made_at: ctx.now() })
    .execute()
  const weeks = Array.from({ length: 40 }, (_, week) => addDays("2026-02-09", 7 * week))
  const answers = (unitId: string, day: string, happy: number, dims: Record<string, string>): Fact[] =>
    Array.from({ length: 20 }, (_, at) => ({
      day,
      unitId,
      dims: { channel: "email", ...dims },
      happy: at < happy,
    })).flatMap(({ happy, ...where }) => [
      { ...where, measure: "csat", value: happy ? 5 : 2, low: 1, high: 5 },
      { ...where, measure: "responses", value: 1 },
    ])
  await recordFacts(
    ctx,
    weeks.flatMap((day, week) => [
      ...answers(north, day, week < 31 ? 13 + (week % 3) : 5 + (week % 3), { touchpoint: till }),
      ...answers(south, day, 13 + (week % 3), {}),
    ]),
  )
})

test("what moved is told where it moved, each in the sentence of its own chart", async () => {
  const { items, charts } = await cast.ewa.call(listMoved, {})
  const told = items.map(({ measure, part, verdict }) => [measure, part?.name ?? null, verdict.word])
  expect(told).toContainEqual(["csat", "North", "worse"])
  expect(told).toContainEqual(["csat", "At the till", "worse"])
  expect(told.some(([, name]) => name === "South")).toBe(false)
  expect(items.find(({ part }) => part?.name === "North")?.verdict.sentence).toMatch(/^Worse: /)
  // The whole, both branches and the till; Head office has no answers to judge by.
  expect(charts).toBe(4)
})

test("a part that is kept back from somebody is not judged for them", async () => {
  const { items } = await cast.chidi.call(listMoved, {})
  expect(items.some(({ part }) => part?.id === north)).toBe(false)
})

test("nothing moved where nothing did", async () => {
  const { items, charts, byChance } = await cast.ewa.call(listMoved, { query: { unit: south } })
  expect(items).toEqual([])
  expect(byChance).toBeCloseTo(charts * byChanceAlone, 10)
})

test("the parts read together have the series that each has by itself, before and after they are rolled up", async () => {
  await markChange(ctx, { measure: "csat", unitId: north, day: "2026-08-03", words: "One till less", cause: null })
  const keys = ["csat", "responses", "cases-opened"] as const
  const ids = [cast.units.office, north, south]
  for (const rolled of [false, true]) {
    if (rolled) await rollFacts(ctx)
    const span = await findSpan(ctx)
    const read = [
      ...(await readPartSeries(ctx, keys, {}, { kind: "unit", ids, depth: 1 }, { span })),
      ...(await readPartSeries(ctx, keys, {}, { kind: "touchpoint", ids: [till] }, { span })),
      ...(await readPartSeries(ctx, keys, { dims: { channel: "email" } }, { kind: "unit", ids, depth: 1 }, { span })),
    ]
    const alone = [
      ...ids.map((unitId) => ({ unitId })),
      { dims: { touchpoint: till } },
      ...ids.map((unitId) => ({ unitId, dims: { channel: "email" } })),
    ]
    for (const [at, filter] of alone.entries()) {
      const { trends } = await readTrends(ctx, keys, filter, { span })
      expect(read[at]?.series).toEqual(trends.map(({ measure, series }) => ({ measure, series })))
    }
    expect(read[1]?.series[0]?.series.changes).toMatchObject([{ words: "One till less" }])
  }
})

test("of charts of pure noise as many carry a signal as is stated, and no more", () => {
  const random = seededRandom(7)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const series = 6_000
  let moved = 0
  for (let one = 0; one < series; one += 1) {
    const values = Array.from({ length: 52 }, (_, at) => ({
      value: 20 + 5 * normal(),
      n: 50,
      from: addDays("2025-01-06", 7 * at),
    }))
    const chart = chartOf(registry.nps, values, null, null)
    if (verdictOfChart(registry.nps, chart, values, "week").word !== "no-signal") moved += 1
  }
  const error = Math.sqrt((byChanceAlone * (1 - byChanceAlone)) / series)
  expect(Math.abs(moved / series - byChanceAlone)).toBeLessThan(3 * error)
})
