import fc from "fast-check"
import { expect, test } from "vitest"
import * as contracts from "#contracts/customers.ts"
import { registerDevice, setMyPin, signIn, signInWithPin } from "#contracts/people.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { customerIndex } from "./customer-met.ts"
import { getCustomer, keepCustomer, keepCustomers } from "./index.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { ctx } = house
const met = { name: null, email: null, phone: null, language: null, key: null }

test("a teller keeps a customer, and finds them again by part of the name or address", async () => {
  const { id } = await cast.amara.call(contracts.keepCustomer, {
    body: { ...met, name: "Rosa Lima", email: "rosa@post.example" },
  })
  const byName = await cast.chidi.call(contracts.listCustomers, { query: { q: "lima ros" } })
  expect(byName.items).toMatchObject([{ id, name: "Rosa Lima" }])
  expect((await cast.chidi.call(contracts.listCustomers, { query: { q: "ROSA@" } })).items).toHaveLength(1)
  expect((await cast.chidi.call(contracts.listCustomers, { query: { q: "%" } })).items).toEqual([])
})

test("one who says nothing of themselves cannot be kept", async () => {
  expect((await cast.amara.ask(contracts.keepCustomer, { body: met })).status).toBe(400)
})

test("the same address in other letters is the same customer, and what was not known is filled in", async () => {
  const id = await keepCustomer(ctx, { email: "ROSA@post.example", phone: "+351 555", name: "R. Lima" })
  expect(await cast.amara.call(contracts.getCustomer, { params: { id } })).toMatchObject({
    name: "Rosa Lima",
    phone: "+351 555",
    email: "rosa@post.example",
  })
})

test("a family shares an address, but not a key", async () => {
  const [tom, ann] = await keepCustomers(ctx, [
    { key: "C-1", name: "Tom Hale", email: "hale@post.example" },
    { key: "C-2", name: "Ann Hale", email: "hale@post.example" },
  ])
  expect(tom).not.toBe(ann)
  expect(await keepCustomer(ctx, { key: "C-2", email: "hale@post.example" })).toBe(ann)
})

test("ten who meet the same new customer at the same time keep one", async () => {
  const ids = await Promise.all(
    Array.from({ length: 10 }, () => keepCustomer(ctx, { email: "new@post.example", key: "N-1" })),
  )
  expect(new Set(ids).size).toBe(1)
})

test("a batch is told apart as one after the other would be", () => {
  const person = fc.record({
    key: fc.constantFrom(null, "k1", "k2", "k3"),
    email: fc.constantFrom(null, "a@x.example", "A@x.example", "b@x.example"),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (all) => {
      let n = 0
      const together = customerIndex([]).resolve(all, () => `id ${n++}`)
      let m = 0
      const known: Parameters<typeof customerIndex>[0] extends readonly (infer K)[] ? K[] : never = []
      const apart = all.map((one) => {
        const kept = customerIndex(known).resolve([one], () => `id ${m++}`)
        for (const learned of kept.learned) Object.assign(known.find((k) => k.id === learned.id) ?? {}, learned)
        known.push(...kept.made)
        return kept.ids[0]
      })
      expect(together.ids).toEqual(apart)
    }),
    { numRuns: 1_000 },
  )
})

test("a customer's page shows what they bought, summed for each currency", async () => {
  const id = await keepCustomer(ctx, { name: "Yuki Abe" })
  const buy = (amount_minor: number, currency: string, at: string) =>
    ctx.db
      .insertInto("customers_purchase")
      .values({
        id: newId(ctx),
        customer_id: id,
        at: new Date(at),
        amount_minor,
        currency,
        unit_id: cast.units.north,
        what: "Transfer",
      })
      .execute()
  await buy(1250, "EUR", "2026-01-05T10:00:00Z")
  await buy(800, "EUR", "2026-02-05T10:00:00Z")
  await buy(300, "USD", "2026-02-06T10:00:00Z")
  const page = await cast.farid.call(contracts.getCustomer, { params: { id } })
  expect(page.bought).toEqual({
    times: 3,
    sums: [
      { minor: 2050, currency: "EUR" },
      { minor: 300, currency: "USD" },
    ],
  })
  expect(page.purchases[0]).toMatchObject({ amount: { minor: 300, currency: "USD" }, unit: { name: "North" } })
})

test("how a customer is reached can be changed", async () => {
  const id = await keepCustomer(ctx, { name: "Old Name" })
  await cast.amara.call(contracts.changeCustomer, {
    params: { id },
    body: { name: "New Name", email: "new-name@post.example", phone: null, language: "pt" },
  })
  expect(await getCustomer(ctx, id)).toMatchObject({ name: "New Name", language: "pt" })
  const unknown = await cast.amara.ask(contracts.changeCustomer, { params: { id: cast.amara.id }, body: met })
  expect(unknown.status).toBe(404)
})

test("a PIN on a shared device shows no customers", async () => {
  const tablet = house.stranger()
  await tablet.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  await tablet.call(registerDevice, { body: { name: "Tablet", unitId: cast.units.north } })
  await cast.amara.call(setMyPin, { body: { pin: "4826" } })
  await tablet.call(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })
  expect((await tablet.ask(contracts.listCustomers, {})).body).toMatchObject({ code: "stronger-sign-in-needed" })
  expect((await house.stranger().ask(contracts.listCustomers, {})).status).toBe(401)
})

test("the list comes in pages, each customer once", async () => {
  await keepCustomers(
    ctx,
    Array.from({ length: 25 }, (_, n) => ({ name: `Paged ${n}` })),
  )
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: { items: { id: string }[]; next: string | null } = await cast.amara.call(contracts.listCustomers, {
      query: { q: "paged", limit: 10, ...(after && { after }) },
    })
    seen.push(...page.items.map((one) => one.id))
    after = page.next
  } while (after)
  expect(new Set(seen).size).toBe(25)
  expect(seen).toHaveLength(25)
})
