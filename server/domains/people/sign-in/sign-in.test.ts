import { expect, test } from "vitest"
import { getSession, setUpOrganisation, signIn, signOut } from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)

test("a person signs in with e-mail and password, and is known until they sign out", async () => {
  const caller = house.stranger()
  await caller.call(signIn, { body: { login: "Amara@Harbour.example", password: "a long enough password" } })
  const session = await caller.call(getSession, {})
  expect(session.person).toMatchObject({ name: "Amara Okafor", role: "member", unit: { name: "North" } })
  await caller.call(signOut, {})
  expect((await caller.call(getSession, {})).person).toBeNull()
})

test("a wrong password and an unknown login are refused alike", async () => {
  const wrong = await house
    .stranger()
    .ask(signIn, { body: { login: "amara@harbour.example", password: "not this one" } })
  const unknown = await house
    .stranger()
    .ask(signIn, { body: { login: "nobody@harbour.example", password: "not this one" } })
  expect(wrong.status).toBe(401)
  expect(wrong.body).toMatchObject({ code: "wrong-sign-in" })
  expect({ ...(unknown.body as object), reference: "" }).toEqual({ ...(wrong.body as object), reference: "" })
})

test("an installation is set up once", async () => {
  const again = await house.stranger().ask(setUpOrganisation, {
    body: {
      organisation: {
        name: "Another",
        logo: null,
        colour: "#000000",
        language: "en",
        timeZone: "UTC",
        currency: "EUR",
      },
      administrator: { name: "Mallory", email: "m@example.org", password: "a long enough password" },
    },
  })
  expect(again.body).toMatchObject({ status: 409, code: "already-set-up" })
})

test("a lead is shown as one who leads", async () => {
  expect((await cast.bruno.call(getSession, {})).person).toMatchObject({ leads: true })
})
