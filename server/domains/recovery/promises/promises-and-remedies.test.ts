import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { leftOf, stepFor } from "../remedies/remedy.ts"
import { breakOverduePromises } from "./settle-promise.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, grace, farid } = cast

const newCase = async (
  customer: object | null = { name: "Rosa Vidal", email: "rosa@customers.example", language: null },
) => {
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: cast.units.north, customer: customer as never },
  })
  await amara.call(contracts.takeCase, { params: { id } })
  return id
}

describe("a promise", () => {
  test("done in time is kept, and shows in nobody's work any more", async () => {
    const id = await newCase()
    const { id: promiseId } = await amara.call(contracts.makePromise, {
      params: { id },
      body: { what: "Call her", dueAt: "2026-03-03T12:00:00Z" },
    })
    expect((await amara.call(contracts.listMyWork, {})).promises).toMatchObject([{ what: "Call her", late: false }])
    await amara.call(contracts.settlePromise, { params: { id: promiseId }, body: { outcome: "kept" } })
    await amara.call(contracts.settlePromise, { params: { id: promiseId }, body: { outcome: "kept" } })
    expect((await amara.call(contracts.getCase, { params: { id } })).promises).toMatchObject([{ outcome: "kept" }])
    expect((await amara.call(contracts.listMyWork, {})).promises).toEqual([])
  })

  test("needs a time that is still to come", async () => {
    const id = await newCase()
    const past = await amara.ask(contracts.makePromise, {
      params: { id },
      body: { what: "Call", dueAt: "2026-03-01T12:00:00Z" },
    })
    expect(past).toMatchObject({ status: 400, body: { code: "due-in-the-past" } })
  })

  test("whose time has passed is broken, and cannot be renegotiated after", async () => {
    const id = await newCase()
    const { id: promiseId } = await amara.call(contracts.makePromise, {
      params: { id },
      body: { what: "Write", dueAt: "2026-03-02T10:00:00Z" },
    })
    house.clock.set("2026-03-02T10:00:01Z")
    const late = await amara.ask(contracts.settlePromise, {
      params: { id: promiseId },
      body: { outcome: "renegotiated", dueAt: "2026-03-05T10:00:00Z" },
    })
    expect(late.body).toMatchObject({ code: "promise-overdue" })
    await breakOverduePromises(house.ctx)
    expect((await amara.call(contracts.getCase, { params: { id } })).promises).toMatchObject([{ outcome: "broken" }])
    house.clock.set("2026-03-02T08:00:00Z")
  })

  test("renegotiated before it was due counts as neither, and a new one takes its place", async () => {
    const id = await newCase()
    const { id: promiseId } = await amara.call(contracts.makePromise, {
      params: { id },
      body: { what: "Write", dueAt: "2026-03-02T10:00:00Z" },
    })
    await amara.call(contracts.settlePromise, {
      params: { id: promiseId },
      body: { outcome: "renegotiated", dueAt: "2026-03-04T10:00:00Z" },
    })
    expect((await amara.call(contracts.getCase, { params: { id } })).promises.map((p) => p.outcome)).toEqual([
      "renegotiated",
      null,
    ])
  })
})

describe("a remedy", () => {
  test("inside the limit is given at once", async () => {
    const id = await newCase(null)
    expect(
      await amara.call(contracts.giveRemedy, { params: { id }, body: { kind: "refund", amountMinor: 4000 } }),
    ).toMatchObject({ step: "given" })
    expect((await amara.call(contracts.getCase, { params: { id } })).limitLeft).toEqual({
      minor: 1000,
      currency: "EUR",
    })
  })

  test("above it waits for the lead, who decides with one tap, once", async () => {
    const id = await newCase(null)
    const { id: remedyId, step } = await amara.call(contracts.giveRemedy, {
      params: { id },
      body: { kind: "refund", amountMinor: 20_000 },
    })
    expect(step).toBe("asked")
    expect((await bruno.call(contracts.listMyWork, {})).remedies).toMatchObject([
      { id: remedyId, amount: { minor: 20_000 } },
    ])
    const own = await amara.ask(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "approved" } })
    expect(own.status).toBe(403)
    await Promise.all(
      [0, 1].map(() =>
        bruno.call(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "approved" } }),
      ),
    )
    expect((await amara.call(contracts.getCase, { params: { id } })).remedies).toMatchObject([{ step: "approved" }])
    const changed = await bruno.ask(contracts.decideRemedy, {
      params: { id: remedyId },
      body: { decision: "refused", words: "No" },
    })
    expect(changed.body).toMatchObject({ code: "already-decided" })
  })

  test("above the lead's limit too goes higher", async () => {
    const id = await newCase(null)
    const { id: remedyId } = await amara.call(contracts.giveRemedy, {
      params: { id },
      body: { kind: "refund", amountMinor: 100_000 },
    })
    expect(
      (await bruno.ask(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "approved" } })).body,
    ).toMatchObject({ code: "above-your-limit" })
    await farid.call(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "approved" } })
  })

  test("cannot be overspent by two at once, nor over two cases of one customer", async () => {
    const customer = { name: "Pia Roth", email: "pia@customers.example", language: null }
    const cases = await Promise.all([newCase(customer), newCase(customer), newCase(customer)])
    const answers = await Promise.all(
      cases.flatMap((id) =>
        [0, 1].map(() =>
          amara.call(contracts.giveRemedy, { params: { id }, body: { kind: "refund", amountMinor: 4000 } }),
        ),
      ),
    )
    expect(answers.filter((answer) => answer.step === "given")).toHaveLength(2)
  })

  test("the ledger cannot be changed by the application", async () => {
    await expect(house.ctx.db.updateTable("recovery_remedy").set({ amount_minor: 1 }).execute()).rejects.toThrow(
      /permission denied/,
    )
    await expect(house.ctx.db.deleteFrom("recovery_remedy").execute()).rejects.toThrow(/permission denied/)
  })

  test("an administrator's role gives no more money than a teller's", async () => {
    const { perCase } = await grace.call(contracts.listRemedyKinds, {})
    expect(perCase).toEqual((await amara.call(contracts.listRemedyKinds, {})).perCase)
  })
})

test("what is left is never negative, and nothing beyond it is given unasked", () => {
  const amount = fc.nat(1_000_000)
  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (perCase, perCustomer, onCase, toCustomer, asked) => {
      const room = { limit: { perCase, perCustomer, customerDays: 365 }, given: { onCase, toCustomer } }
      const left = leftOf(room)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(stepFor(room, asked) === "given").toBe(asked === 0 || asked <= left)
    }),
  )
})
