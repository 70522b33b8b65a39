import { expect, test } from "vitest"
import { type MeasureFilters, type MeasureName, readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { answerAsCustomer } from "#tests/support/put-right.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, ewa } = cast
const minutes = (count: number) => house.clock.advance(count * 60_000)
const hour = 60

const open = async (subject: string) =>
  (await amara.call(contracts.openCase, { body: { subject, unitId: cast.units.north } })).id
const read = (key: MeasureName, query: Partial<MeasureFilters> = {}) =>
  ewa.call(readMeasure, { params: { key }, query })
const ask = (id: string) => bruno.call(contracts.askCustomer, { params: { id }, body: { words: "Is it right now?" } })

const answer = (id: string, putRight: "yes" | "no") => answerAsCustomer(house, id, putRight)

test("a case tells how long its customer waited for a word, and for it to be put right; a second no counts anew", async () => {
  const id = await open("Charged twice")
  minutes(25)
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "On it.", channel: "call" } })
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "Still on it.", channel: "call" } })
  expect(await read("first-reply")).toMatchObject({ value: 25, n: 1 })
  await bruno.call(contracts.makePromise, {
    params: { id },
    body: { what: "Call", dueAt: new Date(house.clock.now().getTime() + 9 * hour * 60_000).toISOString() },
  })
  minutes(hour)
  await ask(id)
  expect(await read("time-to-resolve")).toMatchObject({ n: 0 })
  minutes(5 * hour)
  await answer(id, "yes")
  expect(await read("time-to-resolve")).toMatchObject({ value: 85, n: 1 })
  expect(await read("resolved-in-time")).toMatchObject({ value: 1, n: 1 })
  expect(await read("right-first-time")).toMatchObject({ value: 1, n: 1 })
  expect(await read("hand-offs")).toMatchObject({ value: 0, n: 1 })

  await answer(id, "no")
  for (const key of [
    "time-to-resolve",
    "resolved-in-time",
    "right-first-time",
    "hand-offs",
    "confirmed-recovery",
  ] as const)
    expect(await read(key), key).toMatchObject({ n: 0 })
  expect(await read("first-reply")).toMatchObject({ n: 1 })
  await bruno.call(contracts.handOffCase, { params: { id }, body: { to: amara.id, reason: "Knows the till" } })
  minutes(4 * hour)
  await ask(id)
  await answer(id, "yes")
  expect(await read("time-to-resolve")).toMatchObject({ value: 25 + 10 * hour, n: 1 })
  expect(await read("resolved-in-time")).toMatchObject({ value: 0, n: 1 })
  expect(await read("right-first-time")).toMatchObject({ value: 0, n: 1 })
  expect(await read("hand-offs")).toMatchObject({ value: 1, n: 1 })
})

test("asking without a word of ours, where nobody can be reached, is neither a reply nor an acknowledgement", async () => {
  const keys = ["first-reply", "working-time-to-reply", "replied-within-target", "acknowledged-within-target"] as const
  const counts = () => Promise.all(keys.map(async (key) => (await read(key)).n))
  const before = await counts()
  const id = await open("Scored 1 of 5, no words")
  await bruno.call(contracts.askCustomer, { params: { id }, body: { words: "" } })
  expect(await counts()).toEqual(before)
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "She came by.", channel: "visit" } })
  expect(await counts()).toEqual(before.map((n) => (n ?? 0) + 1))
})

test("abuse is counted nowhere, and a case without a promise has no time to keep", async () => {
  const [abuse, final] = [await open("Shouts at everyone"), await open("Wants the moon")]
  const before = { resolved: await read("time-to-resolve"), inTime: await read("resolved-in-time") }
  await ewa.call(contracts.closeCase, {
    params: { id: abuse },
    body: { how: "abuse", reason: "Threats.", appeal: "Write here." },
  })
  await ewa.call(contracts.closeCase, {
    params: { id: final },
    body: { how: "disagreed", reason: "We cannot.", appeal: "Write here." },
  })
  expect((await read("time-to-resolve")).n).toBe((before.resolved.n ?? 0) + 1)
  expect((await read("resolved-in-time")).n).toBe(before.inTime.n)
})

test("the facts of a case carry where and how its customer spoke, so that both meet under one filter", async () => {
  const touchpoint = await house.ctx.db
    .insertInto("listening_touchpoint")
    .values({ id: "019cad8f-ac00-7000-8000-00000000abcd", name: "Paying", made_at: house.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow()
  const survey = await openSurvey(ewa, { unitId: cast.units.north, touchpointId: touchpoint.id })
  await house.stranger().request("POST", `/s/${survey.slug}`, "recommend=1&lang=es", {
    "content-type": "application/x-www-form-urlencoded",
  })
  await house.drain()
  const [opened] = (await bruno.call(contracts.listCases, { query: { q: "After your visit" } })).items
  await ask(opened?.id ?? "")
  await answer(opened?.id ?? "", "yes")
  for (const key of ["cases-opened", "first-reply", "confirmed-recovery", "hand-offs"] as const)
    for (const query of [{ touchpoint: touchpoint.id }, { survey: survey.id }, { channel: "link" }])
      expect(await read(key, query), `${key} ${JSON.stringify(query)}`).toMatchObject({ n: 1 })
})
