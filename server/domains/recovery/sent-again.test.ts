import { expect, test } from "vitest"
import { noteFriction, readEarlySignals } from "#contracts/early-signals.ts"
import { listOutbox } from "#contracts/house.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, grace, units } = await openBank(house)

/** A second tap, or "try again" after the answer was lost: two at once, and once more. */
const thrice = async <T>(send: () => Promise<T>): Promise<T[]> => [
  ...(await Promise.all([send(), send()])),
  await send(),
]

const openCase = async () => {
  const { id } = await bruno.call(contracts.openCase, {
    body: {
      subject: "Charged twice",
      unitId: units.north,
      customer: { name: "Rosa Vidal", email: "rosa@customers.example", language: null },
    },
  })
  return id
}
const look = (id: string) => bruno.call(contracts.getCase, { params: { id } })

test("the same words to a customer, sent again, reach them once", async () => {
  const id = await openCase()
  const write = (words: string) =>
    bruno.call(contracts.writeToCustomer, { params: { id }, body: { words, channel: "mail" } })
  const sent = await thrice(() => write("We are sorry, and look into it."))
  expect(new Set(sent.map((one) => one.id)).size).toBe(1)
  expect((await look(id)).messages).toHaveLength(1)
  const { mails } = await grace.call(listOutbox, {})
  expect(mails.filter(({ purpose }) => purpose === "case-reply")).toHaveLength(1)
  await write("We have found it.")
  expect((await look(id)).messages).toHaveLength(2)
})

test("the same note, sent again, stands once; another colleague's stands beside it, and so does one said again later", async () => {
  const id = await openCase()
  const note = (by = bruno) => by.call(contracts.addNote, { params: { id }, body: { words: "She rang again." } })
  await thrice(note)
  expect((await look(id)).notes).toHaveLength(1)
  await note(grace)
  expect((await look(id)).notes).toHaveLength(2)
  house.clock.set("2026-03-02T08:10:01Z")
  await note()
  expect((await look(id)).notes).toHaveLength(3)
  house.clock.set("2026-03-02T08:00:00Z")
})

test("a promise in a case, sent again, is owed once; for another time it is another one", async () => {
  const id = await openCase()
  const promise = (dueAt: string) =>
    bruno.call(contracts.makePromise, { params: { id }, body: { what: "Call her", dueAt } })
  await thrice(() => promise("2026-03-03T12:00:00Z"))
  expect((await look(id)).promises).toHaveLength(1)
  await promise("2026-03-04T12:00:00Z")
  expect((await look(id)).promises).toHaveLength(2)
})

test("a promise after a call, sent again, is owed once; to somebody else it is another one", async () => {
  const promise = (name: string) =>
    amara.call(contracts.makePromiseTo, {
      body: { what: "Call back about the card", dueAt: "2026-03-03T12:00:00Z", to: { name }, madeIn: "call" },
    })
  const owed = async () => (await amara.call(contracts.listMyPromises, {})).open
  await thrice(() => promise("Mr Silva"))
  expect(await owed()).toHaveLength(1)
  await promise("Mrs Costa")
  expect(await owed()).toHaveLength(2)
})

test("what nearly went wrong, noted again, counts once", async () => {
  await thrice(() => amara.call(noteFriction, { body: { what: "The till would not open", unitId: units.north } }))
  expect((await amara.call(readEarlySignals, {})).noted).toBe(1)
})

test("a fix, planned again, is one fix", async () => {
  const { id: causeId } = await bruno.call(contracts.setCause, {
    params: { id: await openCase() },
    body: { cause: { name: "Two systems charge", parentId: null, avoidable: true }, ownError: true },
  })
  const plan = () =>
    bruno.call(contracts.planFix, {
      body: {
        causeId,
        title: "One system charges",
        what: "The old one only shows",
        ownerId: bruno.id,
        dueOn: "2026-03-10",
        landsIn: "process",
        measure: "nps",
        unitId: units.north,
      },
    })
  const planned = await thrice(plan)
  expect(new Set(planned.map(({ id }) => id)).size).toBe(1)
  expect((await bruno.call(contracts.listFixes, {})).fixes).toHaveLength(1)
})
