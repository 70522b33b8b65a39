import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { newId } from "#platform/ctx.ts"
import { seededRandom } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addAmounts, apartOf, countOf, spreadOf } from "./consistency.ts"

const house = await openTestHouse("2026-03-20T10:00:00Z")
const cast = await openBank(house)
const { ctx } = house

const of = (...amounts: number[]) => addAmounts(amounts.map((amount) => new Map([[amount, 1]])))
const times = (count: number, amount: number) => new Map([[amount, count]])

test("the spread is told by the median, where it likely lies, and the quartiles", () => {
  expect(spreadOf(of(0, 10, 20, 30, 40, 50, 60, 70))).toMatchObject({ median: 35, quartiles: { low: 10, high: 50 } })
  expect(spreadOf(of(5))).toEqual({ median: 5, likely: null, quartiles: { low: 5, high: 5 } })
})

test("a group apart is told where it is plain, and no word is said of few", () => {
  expect(apartOf(times(20, 0), times(40, 2000), 3, 10)).toBe("less")
  expect(apartOf(times(20, 3000), times(40, 2000), 3, 10)).toBe("more")
  expect(apartOf(times(20, 2000), times(40, 2000), 3, 10)).toBe("no-signal")
  expect(apartOf(times(9, 0), times(40, 2000), 3, 10)).toBe("too-few")
  expect(apartOf(times(20, 0), times(9, 2000), 3, 10)).toBe("too-few")
})

test("of groups that are dealt with alike, some is called apart in at most one of twenty readings", () => {
  const random = seededRandom(2026)
  const draw = (count: number) => of(...Array.from({ length: count }, () => Math.floor(random() * 60) * 100))
  let wrong = 0
  for (let round = 0; round < 400; round++) {
    const groups = [draw(15), draw(40), draw(25)]
    const words = groups.map((group) =>
      apartOf(group, addAmounts(groups.filter((other) => other !== group)), groups.length, 10),
    )
    if (words.some((word) => word === "less" || word === "more")) wrong += 1
  }
  expect(wrong / 400).toBeLessThan(0.05)
})

test("no case is lost by adding up", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 })
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(countOf(addAmounts([of(...a), of(...b)]))).toBe(a.length + b.length)
    }),
  )
})

describe("the same failure", () => {
  async function keepCases(
    count: number,
    causeId: string,
    customer: object,
    amount: number,
    unitId = cast.units.north,
  ) {
    const at = ctx.now()
    for (let n = 0; n < count; n++) {
      const [id, customerId] = [newId(ctx), newId(ctx)]
      await ctx.db
        .insertInto("customers_customer")
        .values({ id: customerId, made_at: at, ...customer })
        .execute()
      const closed = { state: "closed", closed_at: at, closure: "confirmed", severity: "low", source: "note" }
      await ctx.db
        .insertInto("recovery_case")
        .values({
          id,
          subject: "Charged twice",
          unit_id: unitId,
          owner_id: cast.bruno.id,
          customer_id: customerId,
          cause_id: causeId,
          opened_at: at,
          ...closed,
        })
        .execute()
      const remedy = { kind: "refund", step: "given", currency: "EUR", by_id: cast.amara.id }
      if (amount > 0)
        await ctx.db
          .insertInto("recovery_remedy")
          .values({ id: newId(ctx), case_id: id, amount_minor: amount, at, ...remedy })
          .execute()
    }
  }
  const read = (query: object = {}) => cast.farid.call(contracts.readConsistency, { query: query as never })

  test("shows what was given for it, who gets less by spending, and keeps small groups back", async () => {
    const add = async (name: string) =>
      (await cast.bruno.call(contracts.addCause, { body: { name, avoidable: true, unitId: null, parentId: null } })).id
    const [twice, rare] = [await add("Fee booked twice"), await add("Rare")]
    await keepCases(15, twice, { band: "small", language: "es" }, 0)
    await keepCases(15, twice, { band: "large", language: "es" }, 2_000)
    await keepCases(3, twice, { band: "middle", language: "fr" }, 2_000)
    await keepCases(2, rare, { band: "large" }, 500)
    const { causes, tooFew } = await read()
    expect(tooFew).toBe(1)
    expect(causes).toMatchObject([
      {
        cause: { name: "Fee booked twice" },
        whole: { cases: 33, withSomething: 18, median: 2_000, quartiles: { low: 0, high: 2_000 } },
        kinds: [
          { name: "Refund", cases: 18 },
          { name: null, cases: 15 },
        ],
        groups: [
          { value: "small", apart: "less", given: { cases: 15, withSomething: 0, median: 0 } },
          { value: "middle", apart: "too-few", given: null },
          { value: "large", apart: "more", given: { cases: 15, median: 2_000 } },
        ],
      },
    ])
  })

  test("is read by language too, of one unit, and saved as it is shown", async () => {
    const { causes } = await read({ by: "language" })
    expect(causes[0]?.groups).toMatchObject([
      { value: "es", given: { cases: 30 } },
      { value: "fr", given: null },
    ])
    expect((await read({ unit: cast.units.south })).causes).toEqual([])
    const file = await cast.farid.request("GET", "/api/remedies/consistency.csv")
    expect(file.body).toContain("Fee booked twice,small,15,0,0,")
    expect(file.body).not.toContain("middle,3")
    expect((await cast.amara.ask(contracts.readConsistency, { query: {} })).status).toBe(403)
  })
})
