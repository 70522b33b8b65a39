import { expect, test } from "vitest"
import {
  changeMyPassword,
  endMySession,
  getSession,
  listMySessions,
  resetPassword,
  setMyLocale,
  signIn,
} from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const password = "a long enough password"

async function signedIn(login: string, secret = password) {
  const caller = house.stranger()
  await caller.call(signIn, { body: { login, password: secret } })
  return caller
}

test("a person sees where they are signed in, and ends a session elsewhere", async () => {
  const phone = await signedIn("chidi@harbour.example")
  const { sessions } = await cast.chidi.call(listMySessions, {})
  const other = sessions.find((session) => !session.current)
  expect(sessions.filter((session) => session.current)).toHaveLength(1)
  await cast.chidi.call(endMySession, { params: { id: other?.id ?? "" } })
  expect((await phone.call(getSession, {})).person).toBeNull()
  expect((await cast.chidi.call(getSession, {})).person).not.toBeNull()
})

test("nobody ends another's session", async () => {
  const { sessions } = await cast.dana.call(listMySessions, {})
  const ended = await cast.chidi.ask(endMySession, { params: { id: sessions[0]?.id ?? "" } })
  expect(ended.status).toBe(404)
  expect((await cast.dana.call(getSession, {})).person).not.toBeNull()
})

test("changing a password ends every session but the one it was done in", async () => {
  const elsewhere = await signedIn("amara@harbour.example")
  await cast.amara.call(changeMyPassword, { body: { current: password, next: "another long password" } })
  expect((await elsewhere.call(getSession, {})).person).toBeNull()
  expect((await cast.amara.call(getSession, {})).person).toMatchObject({ name: "Amara Okafor" })
  expect((await house.stranger().ask(signIn, { body: { login: "amara@harbour.example", password } })).status).toBe(401)
  await signedIn("amara@harbour.example", "another long password")
})

test("a wrong current password changes nothing", async () => {
  const answer = await cast.dana.ask(changeMyPassword, {
    body: { current: "not mine at all", next: "another long password" },
  })
  expect(answer.body).toMatchObject({ code: "wrong-password" })
  await signedIn("dana@harbour.example")
})

test("a short new password is refused before anything is looked at", async () => {
  const answer = await cast.dana.ask(changeMyPassword, { body: { current: password, next: "short" } })
  expect(answer).toMatchObject({ status: 400, body: { code: "not-understood" } })
})

test("an administrator gives a new password, shown once, and the person's sessions end", async () => {
  const session = await signedIn("farid@harbour.example")
  const { password: given } = await cast.grace.call(resetPassword, { params: { id: cast.farid.id } })
  expect((await session.call(getSession, {})).person).toBeNull()
  expect((await house.stranger().ask(signIn, { body: { login: "farid@harbour.example", password } })).status).toBe(401)
  await signedIn("farid@harbour.example", given)
})

test("a lead gives nobody a new password", async () => {
  const answer = await cast.bruno.ask(resetPassword, { params: { id: cast.amara.id } })
  expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } })
})

test("a session runs out after a month", async () => {
  const caller = await signedIn("ewa@harbour.example")
  house.clock.advance(29 * 24 * 3_600_000)
  expect((await caller.call(getSession, {})).person).not.toBeNull()
  house.clock.advance(2 * 24 * 3_600_000)
  expect((await caller.call(getSession, {})).person).toBeNull()
})

test("a person chooses the language they read", async () => {
  const caller = await signedIn("ewa@harbour.example")
  await caller.call(setMyLocale, { body: { locale: "pt" } })
  expect((await caller.call(getSession, {})).person).toMatchObject({ locale: "pt" })
})

test("guessing one person's password is slowed down, and others still sign in", async () => {
  const tries = Array.from({ length: 12 }, () =>
    house.stranger().ask(signIn, { body: { login: "bruno@harbour.example", password: "a guess" } }),
  )
  const answers = await Promise.all(tries)
  const slowed = answers.filter((answer) => answer.status === 429)
  expect(slowed, "ten a minute").toHaveLength(2)
  expect(slowed[0]?.body).toMatchObject({ code: "tried-too-often" })
  expect(Number(slowed[0]?.headers["retry-after"])).toBeGreaterThan(0)
  await signedIn("dana@harbour.example")
})
