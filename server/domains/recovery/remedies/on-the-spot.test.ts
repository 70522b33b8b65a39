import { beforeAll, describe, expect, test } from "vitest"
import { registerDevice, setMyPin, signIn, signInWithPin } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { type Caller, openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, dana } = cast
/** Amara by name and PIN, on the tablet at North's counter. */
const atTheCounter: Caller = house.stranger()

beforeAll(async () => {
  await amara.call(setMyPin, { body: { pin: "4826" } })
  await atTheCounter.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  await atTheCounter.call(registerDevice, { body: { name: "Counter tablet", unitId: cast.units.north } })
  await atTheCounter.call(signInWithPin, { body: { personId: amara.id, pin: "4826" } })
})

const complain = async (unitId: string, subject = "Charged twice") =>
  (
    await bruno.call(contracts.openCase, {
      body: {
        subject,
        words: "You charged me twice!",
        unitId,
        customer: { name: "Rosa Vidal", email: "rosa@customers.example", language: "en" },
      },
    })
  ).id

describe("with a name and a PIN", () => {
  test("a teller takes a case of her unit, notes it, and gives a remedy inside her limit without asking", async () => {
    const id = await complain(cast.units.north)
    const { cases } = await atTheCounter.call(contracts.listCasesOnTheSpot, {})
    expect(cases).toMatchObject([{ id, owner: { name: "Bruno Reis" }, mine: false }])
    const early = await atTheCounter.ask(contracts.giveRemedy, { params: { id }, body: { kind: "apology" } })
    expect(early.status).toBe(403)
    await atTheCounter.call(contracts.takeCase, { params: { id } })
    const given = await atTheCounter.call(contracts.giveRemedy, {
      params: { id },
      body: { kind: "refund", amountMinor: 1_200, words: "The second charge" },
    })
    expect(given.step).toBe("given")
    await atTheCounter.call(contracts.addNote, { params: { id }, body: { words: "She was kind about it." } })
    expect(await atTheCounter.call(contracts.getCaseOnTheSpot, { params: { id } })).toMatchObject({
      owner: { name: "Amara Okafor" },
      words: "You charged me twice!",
      customerName: "Rosa Vidal",
      remedies: [{ name: "Refund", amount: { minor: 1_200 } }],
      notes: [{ words: "She was kind about it.", by: "Amara Okafor" }],
      may: { take: false, work: true },
      limitLeft: { minor: 3_800 },
    })
    expect((await bruno.call(contracts.getCase, { params: { id } })).handoffs).toMatchObject([
      { from: { name: "Bruno Reis" }, to: { name: "Amara Okafor" } },
    ])
  })

  test("she sees neither the customer's address nor what happened before, and promises nothing", async () => {
    const id = await complain(cast.units.north, "Charged again")
    const shown = await atTheCounter.call(contracts.getCaseOnTheSpot, { params: { id } })
    expect(JSON.stringify(shown)).not.toContain("rosa@customers.example")
    expect((await atTheCounter.ask(contracts.getCase, { params: { id } })).status).toBe(403)
    const promise = { what: "Call", dueAt: "2026-03-03T08:00:00Z" }
    expect((await atTheCounter.ask(contracts.makePromise, { params: { id }, body: promise })).status).toBe(403)
  })

  test("what waits in another unit is not there, and what has been closed is gone", async () => {
    const foreign = await complain(cast.units.south, "Card kept")
    expect((await atTheCounter.ask(contracts.takeCase, { params: { id: foreign } })).status).toBe(404)
    expect((await atTheCounter.ask(contracts.getCaseOnTheSpot, { params: { id: foreign } })).status).toBe(404)
    const closed = await complain(cast.units.north, "Wants the moon")
    await cast.ewa.call(contracts.closeCase, {
      params: { id: closed },
      body: { how: "disagreed", reason: "No.", appeal: "Write here." },
    })
    expect((await atTheCounter.ask(contracts.getCaseOnTheSpot, { params: { id: closed } })).status).toBe(404)
  })
})

describe("a fix", () => {
  const plan = async (by: Caller, over: object) => {
    const id = await complain(cast.units.north, "Queue at noon")
    const cause = { name: `One till open ${id}`, parentId: null, avoidable: true }
    const { id: causeId } = await bruno.call(contracts.setCause, { params: { id }, body: { cause, ownError: true } })
    return by.ask(contracts.planFix, {
      body: {
        causeId,
        title: "A second till",
        what: "Open it at noon.",
        ownerId: bruno.id,
        dueOn: "2026-03-30",
        landsIn: "process",
        measure: "csat",
        ...over,
      },
    })
  }

  test("is planned by a lead for their own unit, or for any unit when they do it themselves", async () => {
    expect((await plan(bruno, { unitId: cast.units.north, ownerId: amara.id })).status).toBe(201)
    expect((await plan(bruno, { unitId: cast.units.south })).status).toBe(201)
    expect((await plan(bruno, {})).status).toBe(201)
  })

  test("is not put on a unit that one does not lead", async () => {
    const refused = await plan(dana, { unitId: cast.units.north })
    expect(refused).toMatchObject({ status: 403, body: { code: "fix-of-unit-you-lead" } })
    expect((await plan(cast.ewa, { unitId: cast.units.north })).status).toBe(201)
  })
})
