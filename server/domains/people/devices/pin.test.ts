import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import {
  endDevice,
  getSession,
  listDevices,
  listMySessions,
  listPeople,
  listTeamOfDevice,
  registerDevice,
  releasePin,
  setMyPin,
  setPin,
  signIn,
  signInWithPin,
} from "#contracts/people.ts"
import { type Caller, openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { isEasyPin } from "./pin.ts"

const house = await openTestHouse()
const cast = await openBank(house)
let till: Caller
let tillId: string

/** Bruno signs in on the tablet at North's counter and makes it the team's. */
async function register(name: string) {
  const tablet = house.stranger()
  await tablet.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  const { id } = await tablet.call(registerDevice, { body: { name, unitId: cast.units.north } })
  return { tablet, id }
}

beforeAll(async () => {
  const { tablet, id } = await register("Counter tablet")
  till = tablet
  tillId = id
  await cast.amara.call(setMyPin, { body: { pin: "4826" } })
})

test("registering a device signs the lead out of it, and shows the team's names", async () => {
  const session = await till.call(getSession, {})
  expect(session).toMatchObject({ person: null, device: { name: "Counter tablet", unit: { name: "North" } } })
  const { people } = await till.call(listTeamOfDevice, {})
  expect(people.map(({ name, hasPin }) => [name, hasPin])).toEqual([
    ["Amara Okafor", true],
    ["Bruno Reis", false],
  ])
})

test("a browser that is no shared device is shown no names", async () => {
  expect(await house.stranger().ask(listTeamOfDevice, {})).toMatchObject({
    status: 403,
    body: { code: "not-a-shared-device" },
  })
  const elsewhere = await house.stranger().ask(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })
  expect(elsewhere).toMatchObject({ status: 403, body: { code: "not-a-shared-device" } })
})

test("a name and a PIN sign in on the team's device, for what a PIN suffices for", async () => {
  await till.call(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })
  expect(await till.call(getSession, {})).toMatchObject({ strength: "pin", person: { name: "Amara Okafor" } })
  expect((await till.call(listMySessions, {})).sessions.find((one) => one.current)).toMatchObject({
    device: "Counter tablet",
  })
  await till.call(listPeople, {})
  expect(await till.ask(setMyPin, { body: { pin: "9731" } })).toMatchObject({
    status: 403,
    body: { code: "stronger-sign-in-needed" },
  })
})

test("a PIN session lasts a shift", async () => {
  await till.call(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })
  house.clock.advance(11 * 3_600_000)
  expect((await till.call(getSession, {})).person).toBeNull()
})

test("somebody of another branch does not sign in here", async () => {
  await cast.chidi.call(setMyPin, { body: { pin: "5739" } })
  const answer = await till.ask(signInWithPin, { body: { personId: cast.chidi.id, pin: "5739" } })
  expect(answer).toMatchObject({ status: 401, body: { code: "wrong-pin" } })
})

test("five wrong tries, also at the same time, lock a PIN on this device until the lead releases it", async () => {
  const { tablet, id } = await register("Second tablet")
  const guess = (pin: string) => tablet.ask(signInWithPin, { body: { personId: cast.amara.id, pin } })
  expect((await guess("0000")).body).toMatchObject({ title: "That PIN is not right. 4 tries are left." })
  const guesses = await Promise.all(["0001", "0002", "0003", "0005", "0006", "0007"].map(guess))
  expect(guesses.filter((answer) => answer.status === 401)).toHaveLength(3)
  expect((await guess("4826")).body).toMatchObject({ code: "pin-locked" })

  await till.call(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })
  expect((await till.call(getSession, {})).person, "another device is not locked").not.toBeNull()

  const locked = (await cast.bruno.call(listDevices, {})).devices.find((device) => device.id === id)
  expect(locked?.lockedPeople).toEqual([{ id: cast.amara.id, name: "Amara Okafor" }])
  expect((await cast.dana.ask(releasePin, { params: { id, personId: cast.amara.id } })).status).toBe(404)
  await cast.bruno.call(releasePin, { params: { id, personId: cast.amara.id } })
  expect((await guess("4826")).status).toBe(200)
})

test("a right PIN forgives the wrong tries before it", async () => {
  const guess = (pin: string) => till.ask(signInWithPin, { body: { personId: cast.amara.id, pin } })
  await guess("0000")
  await guess("0001")
  expect((await guess("4826")).status).toBe(200)
  expect((await guess("0002")).body).toMatchObject({ title: "That PIN is not right. 4 tries are left." })
  await guess("4826")
})

test("a lead sets the PIN of their team, and of nobody else", async () => {
  await cast.bruno.call(setPin, { params: { id: cast.amara.id }, body: { pin: "6152" } })
  expect((await till.ask(signInWithPin, { body: { personId: cast.amara.id, pin: "4826" } })).status).toBe(401)
  await till.call(signInWithPin, { body: { personId: cast.amara.id, pin: "6152" } })
  expect((await cast.bruno.ask(setPin, { params: { id: cast.chidi.id }, body: { pin: "6152" } })).status).toBe(404)
  expect((await cast.amara.ask(setPin, { params: { id: cast.bruno.id }, body: { pin: "6152" } })).status).toBe(403)
})

test("a lead does not set the PIN of an administrator who sits in their unit", async () => {
  await house.ctx.db
    .updateTable("people_person")
    .set({ unit_id: cast.units.north })
    .where("id", "=", cast.grace.id)
    .execute()
  const answer = await cast.bruno.ask(setPin, { params: { id: cast.grace.id }, body: { pin: "6152" } })
  expect(answer.status).toBe(404)
})

test("a PIN that is guessed first is refused", async () => {
  const answer = await cast.amara.ask(setMyPin, { body: { pin: "1234" } })
  expect(answer).toMatchObject({ status: 400, body: { code: "easy-pin" } })
  for (const pin of ["0000", "9876", "23456"]) expect(isEasyPin(pin), pin).toBe(true)
  for (const pin of ["4826", "1357", "1123"]) expect(isEasyPin(pin), pin).toBe(false)
})

test("no PIN of one repeated digit is accepted, whatever its length", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 8 }), (digit, length) =>
      isEasyPin(String(digit).repeat(length)),
    ),
  )
})

test("a lead registers devices for their own units only", async () => {
  const answer = await cast.bruno.ask(registerDevice, { body: { name: "Spy", unitId: cast.units.south } })
  expect(answer.status).toBe(404)
  expect((await cast.dana.call(listDevices, {})).devices).toEqual([])
})

test("ending a device ends the sessions on it", async () => {
  await till.call(signInWithPin, { body: { personId: cast.amara.id, pin: "6152" } })
  expect((await cast.dana.ask(endDevice, { params: { id: tillId } })).status).toBe(404)
  await cast.bruno.call(endDevice, { params: { id: tillId } })
  expect(await till.call(getSession, {})).toMatchObject({ person: null, device: null })
})
