import { expect, test } from "vitest"
import { markChange } from "#contracts/measures.ts"
import { readMoneyCharts, saveMoneyCharts } from "#contracts/money.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast
const { north } = cast.units
const { ctx } = house

/** The middle of the month so many months before this one. */
const monthsAgo = (months: number) => {
  const now = ctx.now()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15, 12))
}

async function keepRefund(at: Date, minor: number) {
  const id = newId(ctx)
  await ctx.db
    .insertInto("recovery_case")
    .values({
      id,
      subject: "Charged twice",
      source: "note",
      unit_id: north,
      owner_id: bruno.id,
      severity: "low",
      opened_at: at,
      state: "closed",
      closed_at: at,
      closure: "confirmed",
    })
    .execute()
  await ctx.db
    .insertInto("recovery_remedy")
    .values({
      id: newId(ctx),
      case_id: id,
      kind: "refund",
      step: "given",
      amount_minor: minor,
      currency: "EUR",
      at,
      by_id: bruno.id,
    })
    .execute()
}

test("an empty house has no chart yet, and says so", async () => {
  const { cost, perKept } = await farid.call(readMoneyCharts, {})
  expect(cost).toMatchObject({ points: [], word: "too-few", sentence: "There is nothing to show yet." })
  expect(perKept.points).toEqual([])
})

test("a month that costs more than chance explains is called worse, in a sentence with its money", async () => {
  // Sixteen whole months after the first one, of 100 or 110, and in the last of them 200: beyond what steps of ten explain.
  for (let ago = 17; ago >= 1; ago -= 1)
    await keepRefund(monthsAgo(ago), ago === 1 ? 20_000 : ago % 2 ? 11_000 : 10_000)
  const { cost, withWork } = await farid.call(readMoneyCharts, {})
  expect(withWork).toBe(false)
  expect(cost.points).toHaveLength(18)
  expect(cost.points[0]?.partial).toBe(true)
  expect(cost.points.at(-1)).toMatchObject({ partial: true, value: 0, n: 0 })
  const values = cost.points.slice(1, 17).map(({ value }) => value ?? 0)
  const centre = values.reduce((sum, value) => sum + value, 0) / 16
  const range = values.slice(1).reduce((sum, value, at) => sum + Math.abs(value - (values[at] ?? 0)), 0) / 15
  expect(cost.centre).toBeCloseTo(centre, 6)
  expect(cost.points[1]?.limits?.high).toBeCloseTo(centre + 2.66 * range, 6)
  expect(cost.points[16]?.signal).toBe("above")
  expect(cost.word).toBe("worse")
  const limit = ((centre + 2.66 * range) / 100).toFixed(2)
  expect(cost.sentence).toMatch(/^Worse: \w+ \d{4} lies above the usual range, which ends at /)
  expect(cost.sentence).toContain(`€${limit}`)
})

test("work on cases is counted once it is said what it takes", async () => {
  const { cost, withWork } = await farid.call(readMoneyCharts, { query: { minutesACase: "20-40", anHour: "3000" } })
  expect(withWork).toBe(true)
  // One case a month: thirty minutes at 30.00 an hour.
  expect(cost.points[16]?.value).toBe(20_000 + 1_500)
})

test("a change that was marked on any chart of the unit stands on this one, once, with its verdict", async () => {
  const day = monthsAgo(3).toISOString().slice(0, 10)
  for (const key of ["nps", "cases-opened"] as const)
    await ewa.call(markChange, { params: { key }, body: { unitId: null, day, words: "A second till" } })
  const { cost } = await farid.call(readMoneyCharts, {})
  expect(cost.changes.map(({ words }) => words)).toEqual(["A second till"])
  expect(cost.sentence).toContain("“A second till”")
})

test("the cost for each customer kept waits for a year of purchases, and then divides by those who came back", async () => {
  expect((await farid.call(readMoneyCharts, {})).perKept.points.every(({ value }) => value === null)).toBe(true)
  // Forty customers: all bought fifteen months ago, thirty-two of them again two months ago, and eight of another kind for the first time.
  const buyers = Array.from({ length: 48 }, (_, at) => ({
    id: newId(ctx),
    bought: at < 40 ? [15, 9, ...(at < 32 ? [2] : [])] : [2],
  }))
  await ctx.db
    .insertInto("customers_customer")
    .values(buyers.map(({ id }) => ({ id, name: "A buyer", made_at: ctx.now() })))
    .execute()
  const purchases = buyers.flatMap(({ id, bought }) =>
    bought.map((ago) => ({
      id: newId(ctx),
      customer_id: id,
      at: monthsAgo(ago),
      amount_minor: 900,
      currency: "EUR",
    })),
  )
  await ctx.db.insertInto("customers_purchase").values(purchases).execute()
  const { perKept } = await farid.call(readMoneyCharts, {})
  const told = perKept.points.filter(({ value }) => value !== null)
  expect(told.map(({ n, value }) => [n, value])).toEqual([[32, 10_000 / 32]])
  expect(perKept.word).toBe("too-few")
})

test("those who lead read it, a teller does not, and the file holds the same numbers", async () => {
  expect((await amara.ask(readMoneyCharts, {})).status).toBe(403)
  expect((await bruno.call(readMoneyCharts, { query: { unit: north } })).cost.points).toHaveLength(18)
  const { body } = await farid.ask(saveMoneyCharts, {})
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toMatch(/^chart,from,to,value_EUR_minor,n,partial,/)
  expect(lines.filter((line) => line.startsWith("cost,"))).toHaveLength(18)
  expect(lines.some((line) => line.includes("A second till"))).toBe(true)
})
