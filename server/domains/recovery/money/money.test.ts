import { expect, test } from "vitest"
import { readMoney, saveMoney } from "#contracts/money.ts"
import { joinCase, openCase } from "#contracts/recovery.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast
const { north, south } = cast.units
const { ctx } = house

async function keepCase(unitId: string, closure: "confirmed" | "timed-out", amounts: number[], customerId?: string) {
  const id = newId(ctx)
  const at = ctx.now()
  const closed = { state: "closed", closed_at: at, closure, customer_id: customerId ?? null }
  await ctx.db
    .insertInto("recovery_case")
    .values({
      id,
      subject: "Charged twice",
      source: "note",
      unit_id: unitId,
      owner_id: bruno.id,
      severity: "low",
      opened_at: at,
      ...closed,
    })
    .execute()
  for (const amount of amounts)
    await ctx.db
      .insertInto("recovery_remedy")
      .values({
        id: newId(ctx),
        case_id: id,
        kind: "refund",
        step: amount < 0 ? "taken-back" : "given",
        amount_minor: Math.abs(amount),
        currency: "EUR",
        at,
        by_id: bruno.id,
      })
      .execute()
}

test("an empty house costs nothing yet, and divides by nobody", async () => {
  const read = await farid.call(readMoney, {})
  expect(read).toMatchObject({
    remedies: { minor: 0, count: 0 },
    months: [],
    units: [],
    perCase: null,
    perConfirmed: null,
  })
  expect(read.kept).toMatchObject({ buyers: 0, recovered: null, without: null })
})

test("remedies are summed from the ledger by unit and month, what was taken back taken off", async () => {
  await keepCase(north, "confirmed", [3_000, 1_000, -1_000])
  await keepCase(north, "timed-out", [])
  await keepCase(south, "confirmed", [600])
  const read = await farid.call(readMoney, {})
  expect(read.remedies).toEqual({ minor: 3_600, count: 2, otherCurrencies: 0 })
  expect(read.units.map(({ unit, minor }) => [unit.name, minor])).toEqual([
    ["North", 3_000],
    ["South", 600],
  ])
  expect(read.months.map(({ minor }) => minor)).toEqual([3_600])
  expect(read).toMatchObject({ cases: { closed: 3, confirmed: 2 }, handling: null })
  expect(read.perCase).toEqual({ low: 1_200, high: 1_200 })
  expect(read.perConfirmed).toEqual({ low: 1_800, high: 1_800 })
})

test("a case that was joined to another is one with it, and nothing is divided by it a second time", async () => {
  const { cases } = await farid.call(readMoney, {})
  const open = async (subject: string) =>
    (
      await amara.call(openCase, {
        body: { subject, unitId: north, customer: { name: "Rosa Lima", email: "rosa@post.example", language: null } },
      })
    ).id
  const [id, to] = [await open("Charged twice"), await open("Charged twice, I say")]
  await bruno.call(joinCase, { params: { id }, body: { to } })
  expect((await farid.call(readMoney, {})).cases).toEqual(cases)
})

test("work is priced once it is said what a case takes and an hour costs, as a range", async () => {
  const read = await farid.call(readMoney, { query: { minutesACase: "20-40", anHour: "3000" } })
  expect(read.handling).toEqual({ low: 3_000, high: 6_000 })
  expect(read.perCase).toEqual({ low: 2_200, high: 3_200 })
})

test("who bought again is told by whether they were failed, once thirty of each are known", async () => {
  const day = (ago: number) => new Date(ctx.now().getTime() - ago * 86_400_000)
  for (let at = 0; at < 40; at += 1) {
    const id = newId(ctx)
    await ctx.db
      .insertInto("customers_customer")
      .values({ id, name: `Buyer ${at}`, made_at: ctx.now() })
      .execute()
    for (const ago of at % 4 === 0 ? [300] : [300, 20])
      await ctx.db
        .insertInto("customers_purchase")
        .values({ id: newId(ctx), customer_id: id, at: day(ago), amount_minor: 900, currency: "EUR" })
        .execute()
  }
  const { kept } = await farid.call(readMoney, {})
  expect(kept).toMatchObject({
    buyers: 40,
    needed: 30,
    recovered: null,
    notRecovered: null,
    without: { value: 0.75, n: 40 },
  })
})

test("those who lead read what each unit costs, a teller does not, and an unknown unit is not found", async () => {
  expect((await bruno.call(readMoney, { query: { unit: north } })).remedies.minor).toBe(3_000)
  expect((await amara.ask(readMoney, {})).status).toBe(403)
  const gone = "0197a000-0000-7000-8000-00000000dead"
  expect((await ewa.ask(readMoney, { query: { unit: gone } })).status).toBe(404)
})

test("the file holds the same numbers", async () => {
  const { body } = await farid.ask(saveMoney, {})
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toBe("what,of,low_EUR_minor,high_EUR_minor,n")
  expect(lines).toContain("remedies,(all),3600,3600,2")
  expect(lines).toContain("per case,,1200,1200,3")
})
