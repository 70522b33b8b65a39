import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const other = await house.another()
const cast = await openBank(house)
const { amara, bruno, ewa } = cast

const add = async (name: string, parentId: string | null = null, unitId: string | null = null) =>
  (await bruno.call(contracts.addCause, { body: { name, parentId, avoidable: true, unitId } })).id
const caseOf = async (causeId: string, unitId = cast.units.north) => {
  const { id } = await ewa.call(contracts.openCase, { body: { subject: "Charged twice", unitId } })
  await ewa.call(contracts.setCause, { params: { id }, body: { cause: { id: causeId }, ownError: true } })
  return id
}
const move = (id: string, parentId: string | null, by: Pick<typeof bruno, "ask"> = bruno) =>
  by.ask(contracts.moveCause, { params: { id }, body: { parentId } })
const tree = async () => (await amara.call(contracts.listCauses, {})).causes

describe("the tree of causes", () => {
  test("is kept by whoever leads; everybody reads it and chooses from it", async () => {
    const body = { name: "Till", parentId: null, avoidable: true, unitId: null }
    expect((await amara.ask(contracts.addCause, { body })).status).toBe(403)
    const id = await add("Till", null, cast.units.office)
    expect(await amara.call(contracts.getCause, { params: { id } })).toMatchObject({
      name: "Till",
      unit: { name: "Head office" },
      above: [],
    })
    await bruno.call(contracts.changeCause, {
      params: { id },
      body: { name: "The till", avoidable: false, unitId: null },
    })
    expect((await tree()).find((cause) => cause.id === id)).toMatchObject({ name: "The till", avoidable: false })
  })

  test("refuses a ring, a twin in one place, and what is unknown, in words that say what to do", async () => {
    const [top, below] = [await add("Top"), await add("Loose")]
    await move(below, top)
    expect(await move(top, below)).toMatchObject({ status: 409, body: { code: "cause-in-itself" } })
    const twin = { name: "Top", parentId: null, avoidable: true, unitId: null }
    expect(await bruno.ask(contracts.addCause, { body: twin })).toMatchObject({
      status: 409,
      body: { code: "cause-named-so" },
    })
    expect((await move(top, cast.units.north)).status).toBe(404)
  })

  test("keeps no ring when two move at once in two programs", async () => {
    const there = other.stranger()
    for (const [name, value] of bruno.cookies) there.cookies.set(name, value)
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await add(`One ${round}`), await add(`Two ${round}`)]
      const answers = await Promise.all([move(one, two), move(two, one, there)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    }
  })

  test("merges two into one: cases, fixes and what hangs below go over, and the old name finds the new one", async () => {
    const [slow, late] = [await add("Slow"), await add("Late")]
    const child = await add("Very slow", slow)
    const caseId = await caseOf(slow)
    await bruno.call(contracts.mergeCauses, { params: { id: slow }, body: { into: late } })
    await bruno.call(contracts.mergeCauses, { params: { id: slow }, body: { into: late } })
    expect((await ewa.call(contracts.getCase, { params: { id: caseId } })).cause?.name).toBe("Late")
    expect((await tree()).some(({ id }) => id === slow)).toBe(false)
    expect((await tree()).find(({ id }) => id === child)?.parentId).toBe(late)
    expect(await bruno.call(contracts.getCause, { params: { id: slow } })).toMatchObject({
      mergedInto: { name: "Late" },
    })
    await ewa.call(contracts.setCause, {
      params: { id: caseId },
      body: { cause: { name: "Slow", parentId: null, avoidable: true }, ownError: true },
    })
    expect((await ewa.call(contracts.getCase, { params: { id: caseId } })).cause?.name).toBe("Late")
    const into = { params: { id: late }, body: { into: child } }
    expect(await bruno.ask(contracts.mergeCauses, into)).toMatchObject({ body: { code: "merge-into-itself" } })
  })

  test("retires a cause: cases keep it, and no case gets it anew until it is back", async () => {
    const id = await add("Old machine")
    const has = await caseOf(id)
    await bruno.call(contracts.retireCause, { params: { id } })
    const again = { cause: { id }, ownError: false }
    await ewa.call(contracts.setCause, { params: { id: has }, body: again })
    const { id: fresh } = await ewa.call(contracts.openCase, {
      body: { subject: "Anew", unitId: cast.units.north },
    })
    const asked = () => ewa.ask(contracts.setCause, { params: { id: fresh }, body: again })
    expect(await asked()).toMatchObject({ status: 409, body: { code: "cause-retired" } })
    await bruno.call(contracts.bringBackCause, { params: { id } })
    expect((await asked()).status).toBe(200)
  })
})

test("why is asked up to five times, of a case by whoever works on it, and of a cause", async () => {
  const causeId = await add("Fee booked twice")
  const id = await caseOf(causeId)
  const whys = ["The fee was booked twice", "The batch ran twice", "Nobody saw that it had run"]
  await ewa.call(contracts.setWhysOfCase, { params: { id }, body: { whys } })
  await ewa.call(contracts.setWhysOfCase, { params: { id }, body: { whys: whys.slice(0, 2) } })
  expect((await amara.call(contracts.getWhysOfCase, { params: { id } })).whys).toEqual(whys.slice(0, 2))
  expect((await amara.ask(contracts.setWhysOfCase, { params: { id }, body: { whys } })).status).toBe(403)
  await bruno.call(contracts.setWhysOfCause, { params: { id: causeId }, body: { whys } })
  expect((await amara.call(contracts.getCause, { params: { id: causeId } })).whys).toEqual(whys)
  const six = { params: { id: causeId }, body: { whys: Array(6).fill("Why") } }
  expect((await bruno.ask(contracts.setWhysOfCause, six)).status).toBe(400)
})

describe("which few make up most", () => {
  let ids: Record<"delivery" | "lost" | "late" | "rude", string>
  beforeAll(async () => {
    house.clock.set("2026-03-05T08:00:00Z")
    const delivery = await add("Delivery", null, cast.units.office)
    ids = {
      delivery,
      lost: await add("Lost", delivery, cast.units.office),
      late: await add("Late delivery", delivery),
      rude: await add("Rude"),
    }
    const counts = { lost: 6, late: 3, rude: 1 } as const
    for (const [key, count] of Object.entries(counts))
      for (let n = 0; n < count; n++) await caseOf(ids[key as keyof typeof counts])
    await caseOf(ids.rude, cast.units.south)
    await ewa.call(contracts.openCase, { body: { subject: "No cause", unitId: cast.units.north } })
  })
  const read = (query: object) =>
    amara.call(contracts.readPareto, { query: { from: "2026-03-05", to: "2026-03-05", ...query } as never })

  test("causes, by cause, by the top of the tree, and by whose process, most first", async () => {
    const causes = await read({})
    expect(causes.rows.map(({ name, count }) => [name, count])).toEqual([
      ["Lost", 6],
      ["Late delivery", 3],
      ["Rude", 2],
    ])
    expect(causes).toMatchObject({ few: 2, counted: 11, without: 1 })
    expect(causes.rows.at(-1)?.cumulated).toBeCloseTo(1)
    expect((await read({ by: "top" })).rows.map(({ name, count }) => [name, count])).toEqual([
      ["Delivery", 9],
      ["Rude", 2],
    ])
    expect((await read({ by: "unit" })).rows).toMatchObject([{ name: "Head office", count: 6 }])
    expect((await read({ unit: cast.units.south })).rows).toMatchObject([{ name: "Rude", count: 1 }])
  })

  test("is saved with the same numbers", async () => {
    const file = await amara.request("GET", "/api/causes/pareto.csv?from=2026-03-05&to=2026-03-05")
    expect(file.body.split("\r\n").slice(0, 3)).toEqual([
      "\ufeffname,count,share,cumulated",
      `Lost,6,${6 / 11},${6 / 11}`,
      `Late delivery,3,${3 / 11},${9 / 11}`,
    ])
  })

  test("what a cause costs, with those below it: remedies, work, waiting for approval, business at risk", async () => {
    const id = await caseOf(ids.lost)
    await ewa.call(contracts.handOffCase, { params: { id }, body: { to: amara.id, reason: "Knows it" } })
    await amara.call(contracts.giveRemedy, { params: { id }, body: { kind: "refund", amountMinor: 2_000 } })
    const asked = await amara.call(contracts.giveRemedy, {
      params: { id },
      body: { kind: "refund", amountMinor: 9_000 },
    })
    house.clock.advance(45 * 60_000)
    const query = { minutesACase: "30", anHour: "4000", customerWorth: "50000", unhappyTell: "10", actsOnIt: "0.1" }
    const one = await bruno.call(contracts.getCaseCost, { params: { id }, query })
    expect(one).toMatchObject({
      cases: 1,
      remedies: 2_000,
      handling: { low: 2_000, high: 2_000 },
      approvalMinutes: 45,
      unconfirmed: 1,
      atRisk: { low: 0, high: 100_000 },
    })
    await bruno.call(contracts.decideRemedy, { params: { id: asked.id }, body: { decision: "approved" } })
    house.clock.advance(60 * 60_000)
    const cause = await bruno.call(contracts.getCauseCost, { params: { id: ids.delivery }, query })
    expect(cause).toMatchObject({ cases: 10, remedies: 11_000, approvalMinutes: 45, handling: { low: 20_000 } })
    expect((await bruno.call(contracts.getCauseCost, { params: { id: ids.delivery } })).atRisk).toBeNull()
    expect((await amara.ask(contracts.getCaseCost, { params: { id } })).status).toBe(403)
  })
})
