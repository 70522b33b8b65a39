import fc from "fast-check"
import { expect, test } from "vitest"
import { keepCustomer } from "#contracts/customers.ts"
import { registerDevice, setMyPin, signIn, signInWithPin } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { namesIn, unitIn } from "./guess.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, chidi, units } = await openBank(house)
const rosa = await amara.call(keepCustomer, {
  body: { name: "Rosa Vidal", email: "rosa@customers.example", phone: null, language: "es", key: "C-4711" },
})

test("one field and one tap open a case, with its place and customer guessed from the words", async () => {
  const words = "Rosa Vidal was charged twice at South, she is furious. Promised nothing."
  expect(await amara.call(contracts.guessCase, { body: { words } })).toMatchObject({
    unit: { name: "South" },
    customer: { id: rosa.id, name: "Rosa Vidal" },
  })
  const first = await amara.call(contracts.noteCase, { body: { words } })
  expect(first).toMatchObject({ unit: { name: "South" }, owner: { name: "Dana Novak" }, maySee: false })
  const found = await chidi.call(contracts.getCase, { params: { id: first.id } })
  expect(found).toMatchObject({
    source: "note",
    subject: "Rosa Vidal was charged twice at South, she is furious.",
    customer: { id: rosa.id },
  })
})

test("where the words say nothing of it, it is of where I work, and of nobody we know", async () => {
  const told = await amara.call(contracts.noteCase, { body: { words: "Somebody left angry" } })
  expect(told).toMatchObject({ unit: { name: "North" }, customer: null, maySee: true })
})

test("a guess is put right with a choice", async () => {
  const told = await amara.call(contracts.noteCase, {
    body: { words: "Rosa Vidal again, at South", unitId: units.north, customerId: null },
  })
  expect(told).toMatchObject({ unit: { name: "North" }, customer: null })
})

test("a customer is known by key and address too, and one of two of the same name is not guessed", async () => {
  const guessed = async (words: string) => (await amara.call(contracts.guessCase, { body: { words } })).customer?.id
  expect(await guessed("number C-4711, lost card")).toBe(rosa.id)
  expect(await guessed("write to ROSA@customers.example please")).toBe(rosa.id)
  await amara.call(keepCustomer, { body: { name: "Rosa Vidal", email: null, phone: null, language: null, key: "C-2" } })
  expect(await guessed("Rosa Vidal called")).toBeUndefined()
})

test("the beginnings of names in a note are whole words, whatever stands around them", () => {
  expect(unitIn("at the north-east door", [{ name: "North", code: "n1" }])?.name).toBe("North")
  expect(unitIn("northern lights", [{ name: "North", code: "n1" }])).toBeUndefined()
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
      const { emails, tokens, names } = namesIn(words)
      expect(emails.length + tokens.length + names.length).toBeLessThanOrEqual(600)
    }),
  )
})

test("by PIN on a shared device it works the same, and no customer is told by name", async () => {
  await amara.call(setMyPin, { body: { pin: "4826" } })
  const tablet = house.stranger()
  await tablet.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  await tablet.call(registerDevice, { body: { name: "Counter", unitId: units.north } })
  tablet.cookies.delete("ws_session")
  await tablet.call(signInWithPin, { body: { personId: amara.id, pin: "4826" } })
  const words = "C-4711 waited an hour"
  expect(await tablet.call(contracts.guessCase, { body: { words } })).toMatchObject({ customer: null })
  const told = await tablet.call(contracts.noteCase, { body: { words } })
  expect(told).toMatchObject({ unit: { name: "North" }, customer: null })
  expect((await bruno.call(contracts.getCase, { params: { id: told.id } })).customer?.id).toBe(rosa.id)
  const chosen = await tablet.ask(contracts.noteCase, {
    body: { words, customerId: rosa.id },
  })
  expect(chosen.status).toBe(403)
})
