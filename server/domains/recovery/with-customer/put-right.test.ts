import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { altered, linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, chidi, dana, ewa } = cast

const angry = { name: "Rosa Vidal", email: "rosa@customers.example", language: "en" }
const complain = (over: object = {}) =>
  amara.call(contracts.openCase, {
    body: {
      subject: "Charged twice",
      words: "You charged me twice!",
      unitId: cast.units.north,
      customer: angry,
      ...over,
    },
  })

describe("a case", () => {
  let id: string
  beforeAll(async () => {
    id = (await complain()).id
  })

  test("has one owner, the lead of its unit", async () => {
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
      state: "open",
      owner: { name: "Bruno Reis" },
      customer: { name: "Rosa Vidal" },
    })
  })

  test("is not there for those it does not concern", async () => {
    expect((await chidi.ask(contracts.getCase, { params: { id } })).status).toBe(404)
    expect((await dana.ask(contracts.addNote, { params: { id }, body: { words: "hm" } })).status).toBe(404)
    expect((await dana.call(contracts.listCases, { query: {} })).items).toEqual([])
  })

  test("is seen by the whole unit, and worked on by who takes it", async () => {
    const before = await amara.ask(contracts.makePromise, {
      params: { id },
      body: { what: "Call", dueAt: "2026-03-03T09:00:00Z" },
    })
    expect(before).toMatchObject({ status: 403, body: { code: "take-it-first" } })
    await amara.call(contracts.takeCase, { params: { id } })
    const seen = await amara.call(contracts.getCase, { params: { id } })
    expect(seen).toMatchObject({ owner: { name: "Amara Okafor" }, may: { work: true, take: false } })
    expect(seen.handoffs).toMatchObject([
      { from: { name: "Bruno Reis" }, to: { name: "Amara Okafor" }, reason: "Taken to put it right" },
    ])
  })

  test("keeps notes inside: the customer's page and mails never carry them", async () => {
    await amara.call(contracts.addNote, { params: { id }, body: { words: "INTERNAL she shouted" } })
    await amara.call(contracts.writeToCustomer, { params: { id }, body: { words: "We are sorry. We look into it." } })
    await house.drain()
    const [mail] = await mailsTo(house, angry.email)
    const page = await house.stranger().request("GET", linkIn(mail))
    expect(page.status).toBe(200)
    expect(page.body).toContain("We are sorry. We look into it.")
    expect(page.body + mail?.body_text).not.toContain("INTERNAL")
  })
})

describe("put right is the customer's to say", () => {
  let id: string
  let page: string
  const customer = house.stranger()
  beforeAll(async () => {
    id = (
      await complain({
        subject: "Card kept by the machine",
        customer: { ...angry, email: "ines@customers.example", name: "Ines Faro" },
      })
    ).id
    await bruno.call(contracts.askCustomer, { params: { id }, body: { words: "Your card is on its way." } })
    await house.drain()
    page = linkIn((await mailsTo(house, "ines@customers.example"))[0])
  })

  test("opening the page decides nothing", async () => {
    await customer.request("GET", page)
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({ state: "answered" })
  })

  test("a no opens it again for the same owner, once however often it is sent", async () => {
    const no = () =>
      customer.request("POST", page, "putRight=no&words=No+card+yet", {
        "content-type": "application/x-www-form-urlencoded",
      })
    expect((await no()).status).toBe(303)
    await no()
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
      state: "open",
      reopened: 1,
      owner: { name: "Bruno Reis" },
      verdicts: [{ putRight: false, words: "No card yet" }],
    })
  })

  test("a yes closes it as confirmed", async () => {
    await bruno.call(contracts.askCustomer, { params: { id }, body: {} })
    await customer.request("POST", page, "putRight=yes", { "content-type": "application/x-www-form-urlencoded" })
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
      state: "closed",
      closure: "confirmed",
    })
  })

  test("words after closing open it again", async () => {
    await customer.request("POST", page, "words=It+happened+again", {
      "content-type": "application/x-www-form-urlencoded",
    })
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({ state: "open", reopened: 2 })
  })

  test("a guessed or altered link is nothing", async () => {
    expect((await customer.request("GET", altered(page))).status).toBe(404)
    expect((await customer.ask(contracts.getCustomersCase, { params: { token: "guess" } })).status).toBe(404)
  })
})

test("still unhappy comes back to the same owner once, the second time to the lead, and stays there", async () => {
  const email = "lia@customers.example"
  const { id } = await complain({ subject: "Twice the fee", customer: { ...angry, email, name: "Lia Sol" } })
  await amara.call(contracts.takeCase, { params: { id } })
  const unhappyAgain = async (owner: typeof amara, words: string) => {
    await owner.call(contracts.askCustomer, { params: { id }, body: {} })
    await house.drain()
    const page = linkIn((await mailsTo(house, email))[0])
    const type = { "content-type": "application/x-www-form-urlencoded" }
    await house.stranger().request("POST", page, `putRight=no&words=${words}`, type)
    return bruno.call(contracts.getCase, { params: { id } })
  }
  expect(await unhappyAgain(amara, "No")).toMatchObject({ reopened: 1, owner: { name: "Amara Okafor" } })
  const second = await unhappyAgain(amara, "Still+no")
  expect(second).toMatchObject({ reopened: 2, state: "open", owner: { name: "Bruno Reis" } })
  expect(second.handoffs.at(-1)).toMatchObject({ from: { name: "Amara Okafor" }, to: { name: "Bruno Reis" } })
  expect(await unhappyAgain(bruno, "No!")).toMatchObject({ reopened: 3, owner: { name: "Bruno Reis" } })
})

test("a check-in that runs out closes the case, and is not a confirmation", async () => {
  const { id } = await complain({ subject: "Rude at the desk", customer: null })
  await bruno.call(contracts.askCustomer, { params: { id }, body: {} })
  house.clock.advance(8 * 24 * 3_600_000)
  const { runOutCheckIns } = await import("./run-out-check-ins.ts")
  await runOutCheckIns(house.ctx)
  expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
    state: "closed",
    closure: "timed-out",
  })
})

describe("a final answer", () => {
  test("is a second person's to give, with a reason", async () => {
    const { id } = await complain({ subject: "Wants the manager fired", customer: null })
    const own = await bruno.ask(contracts.closeCase, {
      params: { id },
      body: { how: "disagreed", reason: "We cannot", appeal: "Write here." },
    })
    expect(own).toMatchObject({ status: 403, body: { code: "second-person-needed" } })
    await ewa.call(contracts.closeCase, {
      params: { id },
      body: { how: "disagreed", reason: "We cannot do that.", appeal: "Write here." },
    })
    expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
      state: "closed",
      closure: "disagreed",
      closureReason: "We cannot do that.",
    })
  })
})

test("who asks for the link of their case learns nothing from the answer", async () => {
  const stranger = house.stranger()
  const send = (email: string) =>
    stranger.request("POST", "/status", `email=${encodeURIComponent(email)}`, {
      "content-type": "application/x-www-form-urlencoded",
    })
  const [known, unknown] = [await send(angry.email), await send("nobody@customers.example")]
  expect({ ...known, headers: null }).toEqual({ ...unknown, headers: null })
  await house.drain()
  expect((await mailsTo(house, angry.email))[0]).toMatchObject({ purpose: "case-links" })
  expect(await mailsTo(house, "nobody@customers.example")).toEqual([])
})
