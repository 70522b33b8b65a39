import { expect, test } from "vitest"
import { readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { remindPromises } from "./remind-promises.ts"
import { breakOverduePromises } from "./settle-promise.ts"

const house = await openTestHouse("2026-03-02T09:00:00Z")
const cast = await openBank(house)
const { amara, bruno, chidi, dana, ewa } = cast
const toRosa = { to: { name: "Rosa Vidal" }, madeIn: "call" } as const

test("what is typed offers the promise, by the hours of the unit, and nothing is kept by the offer", async () => {
  const offer = async (words: string) => (await amara.call(contracts.offerPromise, { body: { words } })).offer
  expect(await offer("I'll call you by Friday noon.")).toEqual({
    what: "I'll call you by Friday noon",
    dueAt: "2026-03-06T12:00:00.000Z",
  })
  expect(await offer("We will answer by the end of the day.")).toMatchObject({ dueAt: "2026-03-02T17:00:00.000Z" })
  expect(await offer("I'll send it within five working days.")).toMatchObject({ dueAt: "2026-03-09T17:00:00.000Z" })
  expect(await offer("Shall I call you on Friday?")).toBeNull()
  expect((await amara.call(contracts.listMyPromises, {})).open).toEqual([])
})

test("in the field for what is promised, after a call too, the time that it names is taken over", async () => {
  const timeIn = async (words: string) =>
    (await amara.call(contracts.offerPromise, { body: { words, promised: true } })).offer?.dueAt
  expect(await timeIn("Call her by Friday noon")).toBe("2026-03-06T12:00:00.000Z")
  expect(await timeIn("Devolver la llamada el viernes a las 10")).toBe("2026-03-06T10:00:00.000Z")
  expect(await timeIn("Send the form")).toBeUndefined()
})

test("one made in a call, without a case, is owed, reminded of once, and counts when it is kept", async () => {
  const { id } = await amara.call(contracts.makePromiseTo, {
    body: { what: "Send the form", dueAt: "2026-03-03T16:00:00Z", ...toRosa },
  })
  expect((await amara.call(contracts.listMyWork, {})).promises).toMatchObject([
    { id, caseId: null, subject: "Rosa Vidal" },
  ])
  for (const stranger of [chidi, dana])
    expect((await stranger.ask(contracts.settlePromise, { params: { id }, body: { outcome: "kept" } })).status).toBe(
      404,
    )
  house.clock.set("2026-03-03T15:00:00Z")
  await Promise.all([remindPromises(house.ctx), remindPromises(house.ctx)])
  await remindPromises(house.ctx)
  const mails = await house.ctx.db
    .selectFrom("platform_mail")
    .select("recipient")
    .where("subject_id", "=", id)
    .execute()
  expect(mails).toEqual([{ recipient: "amara@harbour.example" }])
  expect((await bruno.call(contracts.listPromisesAtRisk, {})).promises).toMatchObject([{ id, late: false }])
  expect((await dana.call(contracts.listPromisesAtRisk, {})).promises).toEqual([])
  await amara.call(contracts.settlePromise, { params: { id }, body: { outcome: "kept" } })
  expect(await ewa.call(readMeasure, { params: { key: "kept-promises" } })).toMatchObject({ n: 1, value: 1 })
})

test("a new time agreed before the old one takes its place and counts once; one that passes is broken", async () => {
  house.clock.advance(60_000)
  const { id } = await amara.call(contracts.makePromiseTo, {
    body: { what: "Bring the card", dueAt: "2026-03-04T12:00:00Z", ...toRosa, madeIn: "visit" },
  })
  await amara.call(contracts.settlePromise, {
    params: { id },
    body: { outcome: "renegotiated", dueAt: "2026-03-05T12:00:00Z" },
  })
  const { open, settled } = await amara.call(contracts.listMyPromises, {})
  expect(open).toMatchObject([{ what: "Bring the card", subject: "Rosa Vidal" }])
  expect(settled.map(({ outcome }) => outcome)).toEqual(["renegotiated", "kept"])
  house.clock.set("2026-03-05T12:00:01Z")
  await breakOverduePromises(house.ctx)
  expect(await ewa.call(readMeasure, { params: { key: "kept-promises" } })).toMatchObject({ n: 2, value: 0.5 })
})
