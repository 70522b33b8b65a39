import { describe, expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { altered, linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { askBuyers } from "./ask-buyers.ts"

const house = await openTestHouse("2026-03-20T10:00:00Z")
const other = await house.another()
const cast = await openBank(house)
const { amara, bruno, chidi, dana, ewa } = cast
const { ctx } = house
const form = { "content-type": "application/x-www-form-urlencoded" }

const claim = (over: object = {}) =>
  amara.call(contracts.makeClaim, {
    body: {
      kind: "advertising",
      words: "No fee in the first year",
      place: "Spring campaign",
      ownerId: dana.id,
      unitId: cast.units.north,
      ...over,
    } as never,
  })

let buyers = 0
/** Somebody who bought in a unit on a day. */
async function buyer(unitId: string, at: string): Promise<{ id: string; email: string }> {
  buyers += 1
  const id = newId(ctx)
  const email = `buyer${buyers}@customers.example`
  await ctx.db
    .insertInto("customers_customer")
    .values({ id, name: `Buyer ${buyers}`, email, language: "es", made_at: ctx.now() })
    .execute()
  await ctx.db
    .insertInto("customers_purchase")
    .values({ id: newId(ctx), customer_id: id, at: new Date(at), amount_minor: 1000, currency: "EUR", unit_id: unitId })
    .execute()
  return { id, email }
}
const askedOf = async (claimId: string) =>
  (await ctx.db.selectFrom("recovery_claim_ask").select("customer_id").where("claim_id", "=", claimId).execute()).map(
    ({ customer_id }) => customer_id,
  )
const pageOf = async (email: string) => linkIn((await mailsTo(house, email))[0])
const say = async (email: string, body: string) => house.stranger().request("POST", await pageOf(email), body, form)

describe("buyers are asked after delivery", () => {
  test("so many of those who bought there so many days ago, once though two programs ask, and nobody elsewhere", async () => {
    const { id } = await claim({ askAfterDays: 7, asksADay: 3 })
    const there = await Promise.all(Array.from({ length: 5 }, () => buyer(cast.units.north, "2026-03-13T12:00:00Z")))
    await buyer(cast.units.south, "2026-03-13T12:00:00Z")
    await buyer(cast.units.north, "2026-03-12T12:00:00Z")
    await Promise.all([askBuyers(ctx), askBuyers(other.ctx)])
    await askBuyers(ctx)
    const asked = await askedOf(id)
    expect(asked).toHaveLength(3)
    for (const customerId of asked) expect(there.map(({ id }) => id)).toContain(customerId)
    await bruno.call(contracts.retireClaim, { params: { id } })
  })

  test("and of a deal the one to whom it was promised, once it is delivered", async () => {
    const email = "vera@customers.example"
    const deal = { customer: { name: "Vera Sousa", email, language: "en" }, deliveryOn: "2026-03-18" }
    const { id } = await claim({ kind: "contract", words: "Delivered with all keys", deal, askAfterDays: 4 })
    await askBuyers(ctx)
    expect(await askedOf(id)).toEqual([])
    house.clock.set("2026-03-22T10:00:00Z")
    await askBuyers(ctx)
    expect(await askedOf(id)).toHaveLength(1)
    const [mail] = await mailsTo(house, email)
    expect(mail?.body_text).toContain("Delivered with all keys")
    expect(mail?.subject).toContain("Was it as we said?")
  })

  test("but nobody again within ninety days, nor about what is claimed no more", async () => {
    const { id } = await claim({ words: "Always a person", askAfterDays: 9, asksADay: 50 })
    await askBuyers(ctx)
    const before = await ctx.db.selectFrom("recovery_claim_ask").select("customer_id").execute()
    expect(new Set(before.map(({ customer_id }) => customer_id)).size).toBe(before.length)
    await bruno.call(contracts.retireClaim, { params: { id } })
    const { id: late } = await buyer(cast.units.north, "2026-03-13T09:00:00Z")
    await askBuyers(ctx)
    expect(await askedOf(id)).not.toContain(late)
  })
})

describe("what a buyer says", () => {
  const email = "vera@customers.example"
  const register = async () => (await ewa.call(contracts.listClaims, { query: {} })).claims[0]

  test("is asked on a page that looking at does not answer", async () => {
    const page = await house.stranger().request("GET", await pageOf(email))
    expect(page.status).toBe(200)
    expect(page.body).toContain("Delivered with all keys")
    expect(await register()).toMatchObject({ asked: 1, answered: 0, kept: null })
  })

  test("as not promised opens a case against the claim's owner, once, and counts", async () => {
    for (let tap = 0; tap < 2; tap++)
      expect((await say(email, "asPromised=no&words=One+key+is+missing")).status).toBe(303)
    await say(email, "asPromised=no&words=Two+keys+are+missing")
    expect(await register()).toMatchObject({ answered: 1, cases: 1, kept: { value: 0, n: 1 } })
    const { items } = await ewa.call(contracts.listCases, { query: { q: "key" } })
    expect(items).toMatchObject([{ subject: "Not as said: “Delivered with all keys”", owner: { name: "Dana Novak" } }])
    expect(await ewa.call(contracts.getCase, { params: { id: items[0]?.id ?? "" } })).toMatchObject({
      source: "complaint",
      words: "One key is missing\n\nBefore you bought, we said:\n“Delivered with all keys”",
      customer: { email },
    })
    expect(await ewa.call(readMeasure, { params: { key: "claims-kept" }, query: {} })).toMatchObject({ value: 0, n: 1 })
  })

  test("and from that case its Trace leads back to the claim, and from the claim to the case", async () => {
    const claimId = (await register())?.id ?? ""
    const [found] = (await ewa.call(contracts.listCases, { query: { q: "key" } })).items
    const link = { from: { kind: "claim", id: claimId }, verb: "not-kept", to: { kind: "case", id: found?.id } }
    for (const ref of [link.from, { kind: "case", id: found?.id ?? "" }]) {
      const trace = await ewa.call(getTrace, { params: ref })
      expect(trace.links).toContainEqual(link)
      expect(trace.nodes).toContainEqual(
        expect.objectContaining({ kind: "claim", title: "Delivered with all keys", href: `/claims/${claimId}` }),
      )
    }
  })

  test("may be taken back: the last answer counts, and the case stays", async () => {
    await say(email, "asPromised=yes&words=Found+them")
    expect(await register()).toMatchObject({ answered: 1, cases: 1, kept: { value: 1, n: 1 } })
    expect(await ewa.call(readMeasure, { params: { key: "claims-kept" }, query: {} })).toMatchObject({ value: 1, n: 1 })
  })

  test("is read by who answers for it; others see the share and no words", async () => {
    const id = (await register())?.id ?? ""
    const seen = (by: typeof amara) => by.call(contracts.getClaim, { params: { id } })
    expect((await seen(dana)).answers).toMatchObject([{ words: "Found them", asPromised: true }])
    expect(await seen(chidi)).toMatchObject({ customer: null, may: { keep: false }, answers: [{ words: "" }] })
    expect((await chidi.ask(contracts.retireClaim, { params: { id } })).status).toBe(403)
  })

  test("is asked by nobody else's link", async () => {
    const page = await pageOf(email)
    expect((await house.stranger().request("GET", altered(page))).status).toBe(404)
  })

  test("without a word, of a claim whose owner has left, opens a case all the same, which somebody has", async () => {
    const { id } = await claim({
      kind: "sale",
      words: `Always ${"very ".repeat(30)}friendly`,
      askAfterDays: 3,
      asksADay: 9,
    })
    await ctx.db.updateTable("people_person").set({ left_at: ctx.now() }).where("id", "=", dana.id).execute()
    const silent = await buyer(cast.units.north, "2026-03-19T12:00:00Z")
    await askBuyers(ctx)
    await say(silent.email, "asPromised=no&words=")
    const { items } = await ewa.call(contracts.listCases, { query: { q: "friendly" } })
    await ctx.db.updateTable("people_person").set({ left_at: null }).where("id", "=", dana.id).execute()
    await bruno.call(contracts.retireClaim, { params: { id } })
    const subject = items[0]?.subject ?? ""
    expect(subject).toMatch(/^Not as said: “Always very .*…”$/)
    expect(subject.length).toBeLessThan(120)
    expect(items[0]?.owner.name).toBe("Bruno Reis")
  })
})
