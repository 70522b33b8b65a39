import fc from "fast-check"
import { expect, test } from "vitest"
import { dropAssumption, keepAssumption, listAssumptions } from "#contracts/assumptions.ts"
import { readWordOfMouth, saveWordOfMouth } from "#contracts/word-of-mouth.ts"
import { newId } from "#platform/ctx.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { rangeOf } from "../assumptions/assumption.ts"
import { netOf, sideOf } from "./word-of-mouth.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast
const { north } = cast.units
const today = house.ctx.now().toISOString().slice(0, 10)

const answers = (count: number, value: number) =>
  Array.from({ length: count }, () => ({ measure: "nps", day: today, unitId: north, value, low: 0, high: 10 }))

test("before anybody has answered there is nobody to speak, and it says so", async () => {
  const reading = await farid.call(readWordOfMouth, {})
  expect(reading).toMatchObject({ customers: null, unhappy: null, happy: null, net: null })
  expect(reading.sentence).toMatch(/^Nobody answered/)
})

test("promoters and detractors reach people, as a range, from those who answered", async () => {
  await recordFacts(house.ctx, [...answers(12, 10), ...answers(4, 8), ...answers(8, 3)])
  const reading = await farid.call(readWordOfMouth, {})
  expect(reading.customers).toEqual({ count: 24, from: "answers" })
  expect(reading.unhappy).toMatchObject({ customers: { low: 8, high: 8 }, reach: { low: 72, high: 120 }, money: null })
  expect(reading.happy).toMatchObject({ customers: { low: 12, high: 12 }, reach: { low: 48, high: 132 } })
  expect(reading.sentence).toBe(
    "Of 24 customers, 8 would speak against us, and reach 72 to 120 people. 12 would speak for us, and reach 48 to 130. What a customer is worth is not known: say it, or bring in purchases, and this says what is at stake. That is from 24 answers: a rough guess.",
  )
})

test("what is assumed in this view comes from its address, and changes nobody else's", async () => {
  const query = { unhappyTell: "10-20", actsOnIt: "0.1", customerWorth: "10000-20000", customers: 1_000 }
  const reading = await farid.call(readWordOfMouth, { query })
  expect(reading.assumptions.map(({ name, from }) => [name, from])).toEqual([
    ["unhappy-tell", "address"],
    ["happy-tell", "published"],
    ["acts-on-it", "address"],
    ["customer-worth", "address"],
  ])
  const { unhappy } = reading
  // Of a thousand, as many as the sample's share allows: 8 of 24 is 18 to 53 of a hundred.
  expect(unhappy?.customers.low).toBeCloseTo(180, -1)
  expect(unhappy?.customers.high).toBeCloseTo(533, -1)
  expect(unhappy?.reach.high).toBeCloseTo(20 * (unhappy?.customers.high ?? 0), 6)
  expect(unhappy?.money?.low).toBe(Math.round((unhappy?.customers.low ?? 0) * 10 * 0.1 * 10_000))
  expect(reading.net?.low).toBe((reading.happy?.money?.low ?? 0) - (unhappy?.money?.high ?? 0))
  expect(reading.sentence).toContain(
    "Whether word of mouth brings or costs more cannot be said from these assumptions.",
  )
  expect((await farid.call(readWordOfMouth, {})).assumptions[0]?.from).toBe("published")
})

test("a steward keeps the organisation's own assumption, and may give it up again", async () => {
  await ewa.call(keepAssumption, { params: { name: "happy-tell" }, body: { low: 2, high: 3 } })
  const kept = await farid.call(readWordOfMouth, {})
  expect(kept.assumptions[1]).toEqual({ name: "happy-tell", range: { low: 2, high: 3 }, from: "kept" })
  expect(kept.happy?.reach).toEqual({ low: 24, high: 36 })
  await ewa.call(dropAssumption, { params: { name: "happy-tell" } })
  const { assumptions } = await farid.call(listAssumptions, {})
  expect(assumptions.find(({ name }) => name === "happy-tell")?.from).toBe("published")
})

test("an assumption that cannot be is refused: a share above one, a range that runs backwards", async () => {
  const share = await ewa.ask(keepAssumption, { params: { name: "acts-on-it" }, body: { low: 1, high: 5 } })
  expect(share.status).toBe(400)
  const backwards = await ewa.ask(keepAssumption, { params: { name: "happy-tell" }, body: { low: 5, high: 1 } })
  expect(backwards.status).toBe(400)
  expect((await bruno.ask(keepAssumption, { params: { name: "happy-tell" }, body: { low: 1, high: 5 } })).status).toBe(
    403,
  )
})

test("what a customer is worth, and how many were served, is told by purchases once they are known", async () => {
  const { ctx } = house
  for (let at = 0; at < 40; at += 1) {
    const id = newId(ctx)
    await ctx.db
      .insertInto("customers_customer")
      .values({ id, name: `Buyer ${at}`, made_at: ctx.now() })
      .execute()
    await ctx.db
      .insertInto("customers_purchase")
      .values({ id: newId(ctx), customer_id: id, at: ctx.now(), amount_minor: 8_000 + 100 * at, currency: "EUR" })
      .execute()
  }
  const reading = await farid.call(readWordOfMouth, {})
  expect(reading.customers).toEqual({ count: 40, from: "purchases" })
  const worth = reading.assumptions[3]
  expect(worth?.from).toBe("purchases")
  expect(worth?.range?.low).toBeLessThan(9_950)
  expect(worth?.range?.high).toBeGreaterThan(9_950)
  expect(reading.sentence).toMatch(
    /At stake are €[\d,]+ to €[\d,]+ that people who heard ill of us do not spend here\./,
  )
})

test("only those who lead see what customers are worth", async () => {
  expect((await amara.ask(readWordOfMouth, {})).status).toBe(403)
})

test("the file holds the same numbers, and what was assumed", async () => {
  const reading = await farid.call(readWordOfMouth, {})
  const { body } = await farid.ask(saveWordOfMouth, {})
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toBe("what,low,high,unit,from")
  expect(lines[1]).toBe("unhappy-tell,9,15,,published")
  expect(lines).toContain(`unhappy reach,${reading.unhappy?.reach.low},${reading.unhappy?.reach.high},people,`)
  expect(lines).toContain(`net,${reading.net?.low},${reading.net?.high},EUR minor,`)
})

test("a range is never turned round, whatever is assumed", () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([a, b]) => rangeOf(`${a}-${b}`))
  const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).filter(([a, b, c]) => a + b + c > 0)
  fc.assert(
    fc.property(
      counts,
      range,
      range,
      range,
      fc.option(fc.integer({ min: 1, max: 5_000 })),
      (of, tell, acts, worth, served) => {
        const [promoters, passives, detractors] = of
        const counted = { answered: promoters + passives + detractors, promoters, detractors, served }
        const happy = sideOf(promoters, counted, { tell, acts, worth })
        const unhappy = sideOf(detractors, counted, { tell, acts, worth })
        for (const one of [happy.customers, happy.reach, happy.acting, happy.money, netOf(happy, unhappy)])
          expect(one?.low).toBeLessThanOrEqual(one?.high ?? 0)
      },
    ),
  )
})
