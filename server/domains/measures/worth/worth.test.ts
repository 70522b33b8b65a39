import { expect, test } from "vitest"
import { readWorth, saveWorth } from "#contracts/worth.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { worthOf } from "./worth.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast
const { ctx } = house
const daysAgo = (days: number) => new Date(ctx.now().getTime() - days * 86_400_000)

type Buyer = { satisfied: number; before: number; after: number; answeredDaysAgo?: number; known?: boolean }

async function keepBuyers(surveyId: string, buyers: readonly Buyer[]) {
  const kept = buyers.map((buyer) => ({ ...buyer, id: newId(ctx) }))
  await ctx.db
    .insertInto("customers_customer")
    .values(kept.map(({ id }) => ({ id, name: "A buyer", made_at: ctx.now() })))
    .execute()
  const purchases = kept.flatMap(({ id, before, after }) =>
    [
      { at: daysAgo(300), amount_minor: before },
      { at: daysAgo(20), amount_minor: after },
    ].map((one) => ({ ...one, id: newId(ctx), customer_id: id, currency: "EUR" })),
  )
  await ctx.db
    .insertInto("customers_purchase")
    .values(purchases.filter(({ amount_minor }) => amount_minor > 0))
    .execute()
  await ctx.db
    .insertInto("listening_response")
    .values(
      kept.map(({ id, satisfied, answeredDaysAgo = 250, known = true }) => ({
        id: newId(ctx),
        survey_id: surveyId,
        version: 1,
        received_at: daysAgo(answeredDaysAgo),
        unit_id: cast.units.north,
        customer_id: known ? id : null,
        channel: "link",
        answers: JSON.stringify({ satisfied }),
      })),
    )
    .execute()
}

const many = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at))

test("where nobody who is known bought and answered, it says that it cannot be said", async () => {
  expect(await farid.call(readWorth, {})).toMatchObject({
    score: null,
    customers: 0,
    word: "too-few",
    difference: null,
    aPoint: null,
  })
})

test("with a few customers it counts them, and says nothing of what a point was worth", async () => {
  const survey = await openSurvey(ewa)
  // Of the unhappy all spend 10, of the happy 40: but 29 of each are too few.
  await keepBuyers(survey.id, [
    ...many(29, () => ({ satisfied: 1, before: 2_000, after: 1_000 })),
    ...many(29, () => ({ satisfied: 5, before: 2_000, after: 4_000 })),
  ])
  const worth = await farid.call(readWorth, {})
  expect(worth).toMatchObject({ score: "csat", customers: 58, needed: 30, word: "too-few", aPoint: null })
  expect(worth.bands.map(({ feeling, n, spent }) => [feeling, n, spent])).toEqual([
    ["unhappy", 29, null],
    ["neutral", 0, null],
    ["happy", 29, null],
  ])
})

test("from thirty of a kind on, it tells the difference that plain arithmetic finds, with its range", async () => {
  const { id } = await ctx.db.selectFrom("listening_survey").select("id").executeTakeFirstOrThrow()
  await keepBuyers(id, [
    ...many(11, (at) => ({ satisfied: 1, before: 2_000, after: at % 2 ? 0 : 1_000 })),
    ...many(11, (at) => ({ satisfied: 5, before: 2_000 + at * 10, after: 4_000 + (at - 5) * 100 })),
    // These do not count: answered after the middle of the days, bought nothing before it, or are nobody who is known.
    { satisfied: 5, before: 2_000, after: 90_000, answeredDaysAgo: 100 },
    { satisfied: 5, before: 0, after: 90_000 },
    { satisfied: 5, before: 2_000, after: 90_000, known: false },
  ])
  const worth = await farid.call(readWorth, {})
  const [unhappy, neutral, happy] = worth.bands
  expect([unhappy?.n, neutral?.n, happy?.n]).toEqual([40, 0, 40])
  expect(unhappy?.again?.value).toBeCloseTo(35 / 40, 9)
  expect(unhappy?.spent?.value).toBeCloseTo((29 * 1_000 + 6 * 1_000) / 40, 6)
  expect(happy?.spent?.value).toBeCloseTo(4_000, 6)
  expect(worth.difference?.spent.value).toBeCloseTo(4_000 - 875, 6)
  // From 1 of 1 to 5 it is ten points to 5.
  expect(worth.aPoint?.spent.value).toBeCloseTo((4_000 - 875) / 10, 6)
  expect(worth.aPoint?.spent.low).toBeGreaterThan(290)
  expect(worth.aPoint?.spent.high).toBeLessThan(335)
  expect(worth.word).toBe("more")
})

test("among those who had spent alike, it does not take big spenders' habits for satisfaction", () => {
  // Whoever spends much is happier, and goes on to spend much: twice what they spent before, satisfied or not.
  const customers = many(120, (at) => {
    const before = (at % 2 ? 6_000 : 2_000) + (at % 20) * 200
    return { value: at % 2 ? 5 : 1, low: 1, high: 5, before, after: 2 * before + ((at * 37) % 100), again: true }
  })
  const { aPoint, aPointAlike, word } = worthOf("csat", customers)
  expect(aPoint?.spent.low).toBeGreaterThan(500)
  expect(aPointAlike?.spent.low).toBeLessThan(0)
  expect(aPointAlike?.spent.high).toBeGreaterThan(0)
  expect(word).toBe("unsure")
})

test("those who lead read it, a teller does not, and the file holds the same numbers", async () => {
  expect((await amara.ask(readWorth, {})).status).toBe(403)
  const read = await bruno.call(readWorth, {})
  const { body } = await farid.ask(saveWorth, {})
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toBe("what,of,n,value,low,high")
  expect(lines).toContain(`spent EUR minor,happy,40,4000,${read.bands[2]?.spent?.low},${read.bands[2]?.spent?.high}`)
  expect(lines).toContain("word,more,,,,")
})
