import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { askFurtherUp } from "./ask-further-up.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const other = await house.another()
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast

const amaraThere = () => {
  const there = other.stranger()
  for (const [name, value] of amara.cookies) there.cookies.set(name, value)
  return there
}

const rosa = { name: "Rosa Vidal", email: "rosa@customers.example", language: null }
const newCase = async (customer: object | null = null) => {
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: cast.units.north, customer: customer as never },
  })
  await amara.call(contracts.takeCase, { params: { id } })
  return id
}
const give = (id: string, amountMinor: number, kind = "refund") =>
  amara.call(contracts.giveRemedy, { params: { id }, body: { kind, amountMinor, words: "For the trouble" } })
const remediesOf = async (id: string) => (await amara.call(contracts.getCase, { params: { id } })).remedies
const mailsTo = async (to: string) =>
  (await house.ctx.db.selectFrom("platform_mail").select("subject").where("recipient", "=", to).execute()).map(
    (m) => m.subject,
  )

describe("above one's limit", () => {
  test("the nearest lead who may give as much is asked, by mail and on a screen that shows the case", async () => {
    const id = await newCase(rosa)
    const { id: remedyId } = await give(id, 20_000)
    expect(await remediesOf(id)).toMatchObject([{ step: "asked", waitsFor: { name: "Bruno Reis" } }])
    expect(await mailsTo("bruno@harbour.example")).toEqual([expect.stringContaining("Refund, €200.00")])
    expect(await bruno.call(contracts.getRemedy, { params: { id: remedyId } })).toMatchObject({
      mayDecide: true,
      amount: { minor: 20_000 },
      limitLeft: { minor: 30_000 },
      case: { subject: "Charged twice", customerName: "Rosa Vidal", owner: { name: "Amara Okafor" }, givenBefore: [] },
    })
    expect((await amara.call(contracts.getRemedy, { params: { id: remedyId } })).mayDecide).toBe(false)
  })

  test("the lead may approve another amount; who asked is told, and the wait is counted", async () => {
    const id = await newCase()
    const { id: remedyId } = await give(id, 20_000)
    house.clock.set("2026-03-02T08:12:00Z")
    await bruno.call(contracts.decideRemedy, {
      params: { id: remedyId },
      body: { decision: "approved", amountMinor: 12_000, words: "This much" },
    })
    expect(await remediesOf(id)).toMatchObject([
      {
        step: "approved",
        amount: { minor: 12_000 },
        askedAmount: { minor: 20_000 },
        decision: { by: { name: "Bruno Reis" }, words: "This much", waitedMinutes: 12 },
      },
    ])
    expect(await mailsTo("amara@harbour.example")).toEqual([expect.stringContaining("€120.00")])
    house.clock.set("2026-03-02T08:00:00Z")
  })

  test("a refusal needs words", async () => {
    const id = await newCase()
    const { id: remedyId } = await give(id, 20_000)
    const bare = await bruno.ask(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "refused" } })
    expect(bare).toMatchObject({ status: 400, body: { code: "words-needed" } })
    await bruno.call(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "refused", words: "No." } })
    expect(await remediesOf(id)).toMatchObject([{ step: "refused", decision: { words: "No." } }])
  })

  test("nobody decides for half an hour: the next one up is asked, once, though two programs look", async () => {
    const id = await newCase()
    await give(id, 20_000)
    const before = (await mailsTo("farid@harbour.example")).length
    house.clock.set("2026-03-02T08:31:00Z")
    await Promise.all([askFurtherUp(house.ctx), askFurtherUp(other.ctx), askFurtherUp(house.ctx)])
    expect(await remediesOf(id)).toMatchObject([{ waitsFor: { name: "Farid Haddad" } }])
    expect((await mailsTo("farid@harbour.example")).length).toBeGreaterThan(before)
    const after = (await mailsTo("farid@harbour.example")).length
    await askFurtherUp(house.ctx)
    expect(await mailsTo("farid@harbour.example")).toHaveLength(after)
    house.clock.set("2026-03-02T08:00:00Z")
  })

  test("whom a lead above their limit asks is whoever may give as much", async () => {
    const id = await newCase()
    await bruno.call(contracts.takeCase, { params: { id } })
    const given = await bruno.call(contracts.giveRemedy, {
      params: { id },
      body: { kind: "refund", amountMinor: 100_000 },
    })
    expect(given.step).toBe("asked")
    expect(await remediesOf(id)).toMatchObject([{ waitsFor: { name: "Farid Haddad" } }])
  })
})

describe("twenty at once, by two programs", () => {
  const answers = (asks: Promise<{ step: string }>[]) =>
    Promise.all(asks).then((all) => all.filter(({ step }) => step === "given").length)

  test("give no more on a case than its limit, to the cent", async () => {
    const id = await newCase()
    const there = amaraThere()
    const given = await answers(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? there : amara).call(contracts.giveRemedy, {
          params: { id },
          body: { kind: "refund", amountMinor: 500 },
        }),
      ),
    )
    expect(given).toBe(10)
    expect((await amara.call(contracts.getCase, { params: { id } })).limitLeft.minor).toBe(0)
  })

  test("give no more to one customer than the limit, over cases", async () => {
    const pia = { name: "Pia Roth", email: "pia@customers.example", language: null }
    const cases = [await newCase(pia), await newCase(pia), await newCase(pia), await newCase(pia)]
    const there = amaraThere()
    const given = await answers(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? there : amara).call(contracts.giveRemedy, {
          params: { id: cases[n % 4] ?? "" },
          body: { kind: "refund", amountMinor: 1_000 },
        }),
      ),
    )
    expect(given).toBe(10)
  })
})

describe("a correction", () => {
  test("is a row of its own, gives its room back, and takes back no more than was given", async () => {
    const id = await newCase()
    const { id: remedyId } = await give(id, 4_000)
    const takeBack = (amountMinor: number) =>
      amara.ask(contracts.takeBackRemedy, { params: { id: remedyId }, body: { amountMinor, words: "Typed wrong" } })
    expect((await takeBack(4_001)).body).toMatchObject({ code: "more-than-given" })
    const both = await Promise.all([takeBack(3_000), takeBack(3_000)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await remediesOf(id)).toMatchObject([{ step: "given", amount: { minor: 1_000 } }])
    expect((await amara.call(contracts.getCase, { params: { id } })).limitLeft.minor).toBe(4_000)
    await takeBack(1_000)
    expect(await remediesOf(id)).toMatchObject([{ step: "taken-back", amount: { minor: 0 } }])
    expect((await takeBack(1)).body).toMatchObject({ code: "taken-back-already" })
  })

  test("of what was approved takes back what was approved", async () => {
    const id = await newCase()
    const { id: remedyId } = await give(id, 20_000)
    await bruno.call(contracts.decideRemedy, { params: { id: remedyId }, body: { decision: "approved" } })
    await amara.call(contracts.takeBackRemedy, {
      params: { id: remedyId },
      body: { amountMinor: 20_000, words: "Paid by their insurer" },
    })
    expect(await remediesOf(id)).toMatchObject([{ step: "taken-back" }])
    expect((await amara.call(contracts.getCase, { params: { id } })).limitLeft.minor).toBe(5_000)
  })
})

describe("the menu", () => {
  test("is kept by stewards: in their order, with costs; what is left out is retired and can be given no more", async () => {
    const { kinds } = await ewa.call(contracts.getRemedyMenu, {})
    const kept = kinds.filter(({ key }) => key !== "gift").map(({ timesGiven: _, ...kind }) => kind)
    await ewa.call(contracts.setRemedyMenu, {
      body: {
        kinds: [
          { name: "Coffee on us", hasAmount: false, costMinor: 80, worthMinor: 350 },
          ...kept.map((kind) => (kind.key === "credit" ? { ...kind, costPercent: 60, suggestedMinor: 2_000 } : kind)),
        ],
      },
    })
    const shown = (await amara.call(contracts.listRemedyKinds, {})).kinds
    expect(shown[0]).toMatchObject({ name: "Coffee on us" })
    expect(shown.map(({ key }) => key)).not.toContain("gift")
    expect(shown.find(({ key }) => key === "credit")).toMatchObject({ suggested: { minor: 2_000 } })
    const id = await newCase()
    expect(
      (await amara.ask(contracts.giveRemedy, { params: { id }, body: { kind: "gift", amountMinor: 100 } })).body,
    ).toMatchObject({ code: "unknown-remedy" })
    await give(id, 1_000, "credit")
    await give(id, 0, shown[0]?.key)
    const costs = await house.ctx.db
      .selectFrom("recovery_remedy")
      .select("cost_minor")
      .where("case_id", "=", id)
      .orderBy("id")
      .execute()
    expect(costs.map(({ cost_minor }) => cost_minor)).toEqual([600, 80])
  })

  test("and limits hold from then on, over the days that they say", async () => {
    const before = (await ewa.call(contracts.getRemedyMenu, {})).limits
    const change = { role: "member" as const, perCase: 900, perCustomer: 1_000, customerDays: 1 }
    await ewa.call(contracts.setRemedyLimits, { body: { limits: [change] } })
    const lea = { name: "Lea Kern", email: "lea@customers.example", language: null }
    expect((await give(await newCase(lea), 900)).step).toBe("given")
    const next = await newCase(lea)
    expect((await give(next, 500)).step).toBe("asked")
    house.clock.set("2026-03-03T08:00:01Z")
    expect((await give(next, 500)).step).toBe("given")
    house.clock.set("2026-03-02T08:00:00Z")
    await ewa.call(contracts.setRemedyLimits, { body: { limits: before } })
    expect((await amara.ask(contracts.setRemedyLimits, { body: { limits: [change] } })).status).toBe(403)
  })
})

test("who leads where nobody else could decide answers for it alone", async () => {
  const id = await newCase()
  await farid.call(contracts.takeCase, { params: { id } })
  const people = house.ctx.db.updateTable("people_person").where("id", "not in", [amara.id, farid.id])
  await people.set({ left_at: house.clock.now() }).execute()
  const given = await farid.call(contracts.giveRemedy, {
    params: { id },
    body: { kind: "refund", amountMinor: 300_000 },
  })
  expect(given.step).toBe("given")
  await house.ctx.db.updateTable("people_person").set({ left_at: null }).execute()
})
