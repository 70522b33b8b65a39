import { beforeEach, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-10T08:00:00Z")
const other = await house.another()
const cast = await openBank(house)
const { amara, bruno, dana, ewa, farid } = cast
const [march, untilMarch] = ["2026-03-01", "2026-03-31"]

const elsewhere = (person: typeof amara) => {
  const there = other.stranger()
  for (const [name, value] of person.cookies) there.cookies.set(name, value)
  return there
}
const newCase = async (unitId = cast.units.north, owner = amara) => {
  const { id } = await owner.call(contracts.openCase, { body: { subject: "Charged twice", unitId } })
  await owner.call(contracts.takeCase, { params: { id } })
  return id
}
const give = (id: string, amountMinor: number, by: Pick<typeof amara, "call"> = amara) =>
  by.call(contracts.giveRemedy, { params: { id }, body: { kind: "refund", amountMinor } })
const set = (unitId: string, amountMinor: number, firm = false, by = farid) =>
  by.ask(contracts.setRemedyBudget, {
    params: { id: unitId, from: march },
    body: { untilDay: untilMarch, amountMinor, firm },
  })
const budgetOf = async (unitId: string) =>
  (await farid.call(contracts.listRemedyBudgets, {})).budgets.find(({ unit }) => unit.id === unitId)
const mailsOf = async (to: string) =>
  (
    await house.ctx.db
      .selectFrom("platform_mail")
      .select("subject")
      .where("recipient", "=", to)
      .where("purpose", "=", "budget")
      .execute()
  ).map(({ subject }) => subject)

beforeEach(async () => {
  await house.ctx.db.deleteFrom("recovery_remedy_budget").execute()
})

describe("a budget", () => {
  test("counts what its unit and those below it spend, and what was taken back is left again", async () => {
    await set(cast.units.company, 100_000)
    await set(cast.units.south, 10_000)
    const before = (await budgetOf(cast.units.company))?.spent.minor ?? 0
    const here = await newCase()
    const { id } = await give(here, 3_000)
    await give(await newCase(cast.units.south, cast.chidi), 2_000, cast.chidi)
    expect((await budgetOf(cast.units.company))?.spent.minor).toBe(before + 5_000)
    expect(await budgetOf(cast.units.south)).toMatchObject({ spent: { minor: 2_000 }, left: { minor: 8_000 } })
    await bruno.call(contracts.takeBackRemedy, { params: { id }, body: { amountMinor: 1_000, words: "Typed wrong" } })
    expect((await budgetOf(cast.units.company))?.spent.minor).toBe(before + 4_000)
  })

  test("is not touched by what a demonstration gives", async () => {
    await set(cast.units.north, 10_000, true)
    const before = await budgetOf(cast.units.north)
    const shown = await newCase()
    await house.ctx.db.updateTable("recovery_case").set({ demonstration: true }).where("id", "=", shown).execute()
    await give(shown, 2_000)
    expect(await budgetOf(cast.units.north)).toEqual(before)
    await set(cast.units.north, 0, true)
    expect((await give(shown, 1_000)).step).toBe("given")
  })

  test("that is not firm warns the lead once and stops nobody", async () => {
    await set(cast.units.north, (await spentIn(cast.units.north)) + 6_000)
    const already = (await mailsOf("bruno@harbour.example")).length
    for (const amount of [3_000, 2_500]) await give(await newCase(), amount)
    expect((await give(await newCase(), 4_000)).step).toBe("given")
    const told = (await mailsOf("bruno@harbour.example")).slice(already)
    expect(told.length).toBeGreaterThanOrEqual(1)
    expect(new Set(told).size).toBe(told.length)
    expect((await budgetOf(cast.units.north))?.word).toBe("spent")
    expect((await budgetOf(cast.units.north))?.left.minor).toBeLessThan(0)
  })

  test("that is firm asks who leads above; the unit's own lead may not go past it, and who may does", async () => {
    await set(cast.units.north, (await spentIn(cast.units.north)) + 1_000, true)
    const id = await newCase()
    const asked = await give(id, 2_000)
    expect(asked).toMatchObject({ step: "asked", why: "budget" })
    expect(await bruno.call(contracts.getRemedy, { params: { id: asked.id } })).toMatchObject({
      pastBudget: { name: "North" },
    })
    const past = { params: { id: asked.id }, body: { decision: "approved" as const } }
    expect(await bruno.ask(contracts.decideRemedy, past)).toMatchObject({
      status: 403,
      body: { code: "above-the-budget" },
    })
    await bruno.call(contracts.decideRemedy, { ...past, body: { decision: "approved", amountMinor: 900 } })
    const again = await give(id, 2_000)
    expect((await amara.call(contracts.getCase, { params: { id } })).remedies.at(-1)?.waitsFor?.name).toBe(
      "Farid Haddad",
    )
    await farid.call(contracts.decideRemedy, { params: { id: again.id }, body: { decision: "approved" } })
    expect((await budgetOf(cast.units.north))?.left.minor).toBeLessThan(0)
  })

  test("what has no cost is given from a spent budget", async () => {
    await set(cast.units.north, 1, true)
    const id = await newCase()
    const sorry = await amara.call(contracts.giveRemedy, { params: { id }, body: { kind: "apology" } })
    expect(sorry.step).toBe("given")
  })
})

test("forty at once in two programs, on forty cases, spend no more than a firm budget has, to the cent", async () => {
  const before = await spentIn(cast.units.north)
  await set(cast.units.north, before + 10_250, true)
  const there = elsewhere(amara)
  const cases: string[] = []
  for (let n = 0; n < 40; n++) cases.push(await newCase())
  const all = await Promise.all(cases.map((id, n) => give(id, 500, n % 2 ? there : amara)))
  expect(all.filter(({ step }) => step === "given")).toHaveLength(20)
  expect(await budgetOf(cast.units.north)).toMatchObject({ left: { minor: 250 } })
}, 120_000)

describe("who sets a budget", () => {
  test("is who leads above: nobody sets their own, and a stranger's is not theirs", async () => {
    expect((await set(cast.units.north, 5_000, false, bruno)).status).toBe(403)
    expect((await set(cast.units.north, 5_000, false, dana)).status).toBe(403)
    expect((await set(cast.units.north, 5_000, false, ewa)).status).toBe(200)
    expect((await bruno.call(contracts.listRemedyBudgets, {})).budgets).toMatchObject([{ unit: { name: "North" } }])
    expect((await dana.call(contracts.listRemedyBudgets, {})).budgets).toEqual([])
  })

  test("chooses periods that do not overlap, and may change or take one away", async () => {
    await set(cast.units.north, 5_000)
    const overlapping = await farid.ask(contracts.setRemedyBudget, {
      params: { id: cast.units.north, from: "2026-03-15" },
      body: { untilDay: "2026-04-15", amountMinor: 5_000, firm: false },
    })
    expect(overlapping).toMatchObject({ status: 409, body: { code: "periods-overlap" } })
    const backwards = await farid.ask(contracts.setRemedyBudget, {
      params: { id: cast.units.north, from: "2026-05-15" },
      body: { untilDay: "2026-04-15", amountMinor: 5_000, firm: false },
    })
    expect(backwards).toMatchObject({ status: 400, body: { code: "period-backwards" } })
    await set(cast.units.north, 7_000)
    expect((await budgetOf(cast.units.north))?.amount.minor).toBe(7_000)
    await farid.call(contracts.removeRemedyBudget, { params: { id: cast.units.north, from: march } })
    expect(await budgetOf(cast.units.north)).toBeUndefined()
  })
})

/** What has been spent there this month before a budget is set. */
async function spentIn(unitId: string): Promise<number> {
  await set(unitId, 1_000_000)
  return (await budgetOf(unitId))?.spent.minor ?? 0
}
