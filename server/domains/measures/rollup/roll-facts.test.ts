import { sql } from "kysely"
import { expect, test } from "vitest"
import * as contracts from "#contracts/measures.ts"
import { type Fact, recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addUnit } from "../../people/units/add-unit.ts"
import { findSpan } from "../days/read-span.ts"
import { firstDayInReach } from "../readings/days-in-reach.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { north, south, company } = cast.units
const nps = { key: "nps" } as const
const counter = await addUnit(ctx, { code: "counter", name: "Counter", parentId: north, kind: "front" })

const waiting = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from platform_fact`.execute(ctx.db)).rows[0]?.n

/** Every kind of reading, for the company and for North. */
async function readAll() {
  const filters: contracts.MeasureFilters[] = [
    {},
    { unit: north },
    { from: "2026-02-02", to: "2026-02-20" },
    { channel: "email" },
    { unit: north, channel: "email", language: "en" },
  ]
  const readings: unknown[] = [await findSpan(ctx)]
  for (const query of filters) {
    readings.push(
      await cast.ewa.call(contracts.readScoreboard, { query }),
      await cast.ewa.call(contracts.readSeries, { params: nps, query: { ...query, grain: "week" } }),
      await cast.ewa.call(contracts.readByUnit, { params: nps, query }),
      await cast.ewa.call(contracts.readByDimension, { params: nps, query: { ...query, by: "channel" } }),
      await cast.ewa.call(contracts.listSubjects, { params: nps, query }),
    )
  }
  return readings
}

const facts: Fact[] = Array.from({ length: 120 }, (_, at) => ({
  measure: ["nps", "csat", "responses"][at % 3] as string,
  day: `2026-02-${String((at % 27) + 1).padStart(2, "0")}`,
  unitId: [north, south, counter, company, null][at % 5] as string | null,
  value: at % 11,
  ...(at % 3 < 2 && { low: 0, high: 10 }),
  weight: at % 7 === 0 ? 1.5 : 1,
  dims: { ...(at % 4 > 0 && { channel: ["email", "sms", "qr"][at % 3] as string }), language: at % 2 ? "en" : "es" },
  subjectId: `0197a000-0000-7000-8000-${String(at).padStart(12, "0")}`,
}))

test("readings are the same while facts wait and once they have been counted", async () => {
  await recordFacts(ctx, facts)
  const before = await readAll()
  expect(await waiting()).toBe(120)
  await house.drain()
  expect(await waiting()).toBe(0)
  expect(await readAll()).toEqual(before)
  await recordFacts(ctx, [{ ...facts[1], measure: "csat", day: "2026-02-11" } as Fact])
  const after = await readAll()
  await house.drain()
  expect(await readAll()).toEqual(after)
})

test("what is taken back stays taken back, whether it had been counted or not", async () => {
  const one = {
    measure: "nps",
    day: "2026-02-12",
    unitId: south,
    value: 10,
    low: 0,
    high: 10,
    dims: { channel: "till" },
  }
  const ids = ["0197a000-0000-7000-8000-0000000000a1", "0197a000-0000-7000-8000-0000000000a2"] as const
  const read = async () => (await cast.ewa.call(contracts.readMeasure, { params: nps, query: { channel: "till" } })).n
  await recordFacts(ctx, [{ ...one, subjectId: ids[0] }])
  await house.drain()
  await recordFacts(ctx, [{ ...one, subjectId: ids[1] }])
  expect(await read()).toBe(2)
  await takeBackFacts(ctx, ids)
  expect(await read()).toBe(0)
  await house.drain()
  await takeBackFacts(ctx, ids)
  expect(await read()).toBe(0)
  expect(await waiting()).toBe(0)
})

test("narrowed by two things at once, a figure reaches back over whole days, as far as answers are looked through", async () => {
  const day = (at: number) => `2025-10-0${at}`
  await recordFacts(
    ctx,
    [1, 2, 3].flatMap((at) => Array.from({ length: 4 }, () => ({ ...facts[0], day: day(at), unitId: south }) as Fact)),
  )
  await house.drain()
  const october = { unitId: south, from: day(1), to: day(3) }
  expect(await firstDayInReach(ctx, ["nps"], october, 8)).toBe(day(2))
  expect(await firstDayInReach(ctx, ["nps"], october, 11)).toBe(day(2))
  expect(await firstDayInReach(ctx, ["nps"], october, 3)).toBe(day(3))
  expect(await firstDayInReach(ctx, ["nps"], october, 12)).toBeNull()
})
