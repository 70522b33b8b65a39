import { expect, test } from "vitest"
import { mendFriction, noteFriction, readEarlySignals, saveFrictions } from "#contracts/early-signals.ts"
import { readMeasure } from "#contracts/measures.ts"
import { decideRemedy, giveRemedy, listCases, openCase } from "#contracts/recovery.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { addUnit } from "../../people/units/add-unit.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, bruno, chidi, ewa } = cast
const { north, south } = cast.units

test("before anything was noted the list is empty, and says so in numbers", async () => {
  const signals = await amara.call(readEarlySignals, {})
  expect(signals).toMatchObject({ noted: 0, mended: 0, frictions: [], promises: { soon: 0, late: 0 } })
})

test("what nearly went wrong is noted in one line, for any unit, and counts from now on", async () => {
  await amara.call(noteFriction, { body: { what: "The second till would not open", unitId: north } })
  await chidi.call(noteFriction, { body: { what: "The form asks for a fax number", unitId: north } })
  await chidi.call(noteFriction, { body: { what: "No chair for those who wait", unitId: south } })
  const { frictions, noted } = await amara.call(readEarlySignals, { query: { unit: north } })
  expect(noted).toBe(2)
  expect(frictions.map(({ what }) => what).sort()).toEqual([
    "The form asks for a fax number",
    "The second till would not open",
  ])
  expect(JSON.stringify(frictions)).not.toContain(chidi.id)
  const figure = await amara.call(readMeasure, { params: { key: "frictions" }, query: { unit: north } })
  expect(figure).toMatchObject({ value: 2, n: 2 })
})

test("a friction that its unit mends was fixed before anyone complained", async () => {
  const { frictions } = await amara.call(readEarlySignals, { query: { unit: north } })
  const till = frictions.find(({ what }) => what.includes("till"))
  await bruno.call(mendFriction, { params: { id: till?.id ?? "" }, body: { words: "A new lock" } })
  const after = await amara.call(readEarlySignals, {})
  expect(after).toMatchObject({ noted: 3, mended: 1 })
  const mended = after.frictions.find(({ id }) => id === till?.id)
  expect(mended).toMatchObject({ mendedWords: "A new lock", mayMend: false })
  expect(mended?.mendedOn).toBe(house.ctx.now().toISOString().slice(0, 10))
})

test("with a fix it is mended from the day the fix is done", async () => {
  const { ctx } = house
  const [cause, fix] = [newId(ctx), newId(ctx)]
  await ctx.db
    .insertInto("recovery_cause")
    .values({ id: cause, name: "Old forms", avoidable: true, made_at: ctx.now() })
    .execute()
  await ctx.db
    .insertInto("recovery_fix")
    .values({
      id: fix,
      cause_id: cause,
      title: "Print new forms",
      what: "Without fax",
      owner_id: bruno.id,
      due_on: "2027-01-01",
      lands_in: "process",
      measure: "csat",
      made_at: ctx.now(),
    })
    .execute()
  const { frictions } = await chidi.call(readEarlySignals, { query: { unit: north } })
  const form = frictions.find(({ what }) => what.includes("fax"))
  await chidi.call(mendFriction, { params: { id: form?.id ?? "" }, body: { fixId: fix } })
  const before = (await chidi.call(readEarlySignals, {})).frictions.find(({ id }) => id === form?.id)
  expect(before).toMatchObject({ mendedOn: null, fix: { title: "Print new forms" }, mayMend: true })
  await ctx.db.updateTable("recovery_fix").set({ done_on: "2026-05-02" }).where("id", "=", fix).execute()
  const after = await chidi.call(readEarlySignals, {})
  expect(after.mended).toBe(2)
  expect(after.frictions.find(({ id }) => id === form?.id)).toMatchObject({ mendedOn: "2026-05-02", mayMend: false })
})

test("who has nothing to do with it cannot call it mended, nor can anybody without saying what was done", async () => {
  const { frictions } = await amara.call(readEarlySignals, { query: { unit: south } })
  const id = frictions[0]?.id ?? ""
  expect(frictions[0]?.mayMend).toBe(false)
  expect((await amara.ask(mendFriction, { params: { id }, body: { words: "Nothing" } })).status).toBe(403)
  expect((await chidi.ask(mendFriction, { params: { id }, body: {} })).status).toBe(400)
  const gone = "0197a000-0000-7000-8000-00000000dead"
  expect((await ewa.ask(mendFriction, { params: { id: gone }, body: { words: "?" } })).status).toBe(404)
  expect((await ewa.ask(noteFriction, { body: { what: "?", unitId: gone } })).status).toBe(404)
  expect((await ewa.ask(readEarlySignals, { query: { unit: gone } })).status).toBe(404)
})

test("the minutes a customer waits for an approval are measured when it is decided", async () => {
  const { id } = await amara.call(openCase, { body: { subject: "Charged twice", unitId: north } })
  await house.drain()
  const { items } = await bruno.call(listCases, { query: {} })
  expect(items.map(({ id }) => id)).toContain(id)
  const owner = items.find((one) => one.id === id)?.owner.id === bruno.id ? bruno : amara
  const asked = await owner.call(giveRemedy, { params: { id }, body: { kind: "refund", amountMinor: 40_000 } })
  expect(asked.step).toBe("asked")
  house.clock.advance(90 * 60_000)
  await cast.farid.call(decideRemedy, { params: { id: asked.id }, body: { decision: "approved" } })
  const wait = await ewa.call(readMeasure, { params: { key: "approval-wait" }, query: { unit: north } })
  expect(wait).toMatchObject({ value: 90, n: 1 })
})

test("the file holds what was noted, and not by whom", async () => {
  const { body } = await amara.ask(saveFrictions, {})
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toBe("id,noted_at,unit,touchpoint,what,mended_on,mended_words,fix")
  expect(lines).toHaveLength(4)
  expect(lines.some((line) => line.includes("The second till would not open") && line.includes("A new lock"))).toBe(
    true,
  )
})

test("promises past their time are told of large units only, and not so that a small unit's can be worked out", async () => {
  const { company, office } = cast.units
  const join = async (unitId: string, count: number) => {
    for (let at = 0; at < count; at += 1)
      await addPerson(house.ctx, {
        name: `P ${at}`,
        email: null,
        employeeNumber: null,
        unitId,
        job: "",
        role: "member",
      })
  }
  const harbour = await addUnit(house.ctx, { code: "harbour", name: "Harbour", parentId: company, kind: "front" })
  for (const [unit, count] of [
    [north, 6],
    [office, 8],
    [harbour, 7],
  ] as const)
    await join(unit, count)
  const due_at = new Date(house.ctx.now().getTime() - 3_600_000)
  for (const [unitId, count] of [
    [north, 6],
    [south, 3],
    [office, 3],
    [harbour, 9],
  ] as const) {
    const { id } = await ewa.call(openCase, { body: { subject: "Charged twice", unitId } })
    const promises = Array.from({ length: count }, (_, at) => {
      const made = { made_at: new Date(due_at.getTime() - 3_600_000), owner_id: ewa.id }
      return { id: newId(house.ctx), case_id: id, what: `Call back ${at}`, due_at, ...made }
    })
    await house.ctx.db.insertInto("recovery_promise").values(promises).execute()
  }
  const seenBy = async (asker: Pick<typeof amara, "call">) => {
    const of = async (query: { unit?: string }) => (await asker.call(readEarlySignals, { query })).promises
    const [northern, southern] = [await of({ unit: north }), await of({ unit: south })]
    return {
      all: await of({}),
      northern,
      southern,
      office: await of({ unit: office }),
      harbour: await of({ unit: harbour }),
    }
  }
  const late = (count: number) => ({ soon: 0, late: count, hidden: null })
  const kept = (hidden: string) => ({ soon: null, late: null, hidden })
  // Two people work in South; Head office has few promises; and Harbour, the next smallest, covers South.
  const seen = { all: late(21), southern: kept("few-people"), office: kept("few-answers"), harbour: kept("would-tell") }
  expect(await seenBy(amara)).toEqual({ ...seen, northern: late(6) })
  // South is Dana's own, so that Head office would be what is left: the next fewest covers it.
  expect(await seenBy(cast.dana)).toEqual({
    ...seen,
    northern: kept("would-tell"),
    southern: late(3),
    harbour: late(9),
  })
  expect(await seenBy(ewa)).toMatchObject({ southern: late(3), office: late(3), harbour: late(9) })
})
