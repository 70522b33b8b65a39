import { beforeAll, describe, expect, test } from "vitest"
import { getMail, listAudit, listOutbox } from "#contracts/house.ts"
import {
  addPerson,
  askForPassword,
  changePerson,
  getSession,
  invitePerson,
  letPersonLeave,
  printPasswordCode,
  resetPassword,
  setMyLocale,
  setPasswordByTicket,
  signIn,
} from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, grace, units } = await openBank(house)
const next = "three words apart"
const email = (name: string) => `${name}@harbour.example`

async function mailsTo(address: string): Promise<string[]> {
  await house.drain()
  const { mails } = await grace.call(listOutbox, { query: { limit: 200 } })
  const own = mails.filter(({ to }) => to === address)
  return Promise.all(own.map(async ({ id }) => (await grace.call(getMail, { params: { id } })).text))
}

async function ticketFor(name: string): Promise<string> {
  const [newest = ""] = await mailsTo(email(name))
  return /\/set-password#([\w-]+)/.exec(newest)?.[1] ?? "no link in the mail"
}

const add = (name: string, address: string | null) =>
  grace.call(addPerson, {
    body: { name, email: address, employeeNumber: name, unitId: units.north, job: "Teller", role: "member" },
  })

describe("somebody who is invited", () => {
  let id: string
  beforeAll(async () => {
    ;({ id } = await add("Ines", email("ines")))
  })

  test("gets a link by mail, chooses a password with it, and is signed in", async () => {
    await grace.call(invitePerson, { params: { id } })
    const browser = house.stranger()
    await browser.call(setPasswordByTicket, { body: { ticket: await ticketFor("ines"), next } })
    expect((await browser.call(getSession, {})).person?.name).toBe("Ines")
    await house.stranger().call(signIn, { body: { login: email("ines"), password: next } })
  })

  test("cannot use the link again", async () => {
    const again = { body: { ticket: await ticketFor("ines"), next: "another password" } }
    expect(await house.stranger().ask(setPasswordByTicket, again)).toMatchObject({
      status: 409,
      body: { code: "ticket-spent" },
    })
  })

  test("must use the newest: an earlier link ends with the next", async () => {
    await grace.call(invitePerson, { params: { id } })
    const first = await ticketFor("ines")
    house.clock.advance(1000)
    await grace.call(invitePerson, { params: { id } })
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket: first, next } })).status).toBe(409)
  })

  test("has a week for it", async () => {
    const ticket = await ticketFor("ines")
    house.clock.advance(8 * 86_400_000)
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket, next } })).status).toBe(409)
    house.clock.advance(-8 * 86_400_000)
  })

  test("needs an e-mail address; without one, a code is printed", async () => {
    const { id } = await add("Ravi", null)
    expect(await grace.ask(invitePerson, { params: { id } })).toMatchObject({ status: 409, body: { code: "no-email" } })
    const { code, address } = await grace.call(printPasswordCode, { params: { id } })
    expect(address).toMatch(/\/set-password$/)
    const typed = ` ${code.toUpperCase().replaceAll("-", " ")}`
    await house.stranger().call(setPasswordByTicket, { body: { ticket: typed, next } })
    await house.stranger().call(signIn, { body: { login: "Ravi", password: next } })
  })

  test("whose address changes cannot use the link that went to the old one", async () => {
    const { id } = await add("Olga", email("olga"))
    await grace.call(invitePerson, { params: { id } })
    const ticket = await ticketFor("olga")
    const kept = { name: "Olga", employeeNumber: "Olga", unitId: units.north, job: "Teller", role: "member" as const }
    const rest = { languages: [], startsOn: null, leavesOn: null }
    await grace.call(changePerson, { params: { id }, body: { ...kept, ...rest, email: email("olga.new") } })
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket, next } })).status).toBe(409)
  })

  test("who leaves meanwhile has no way in", async () => {
    const { id } = await add("Nuno", null)
    const { code } = await grace.call(printPasswordCode, { params: { id } })
    await grace.call(letPersonLeave, { params: { id } })
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket: code, next } })).status).toBe(409)
  })
})

describe("somebody who forgot their password", () => {
  test("is told the same as somebody who never was here, and only the one who is here gets a mail", async () => {
    const known = await house.stranger().ask(askForPassword, { body: { email: "AMARA@harbour.example" } })
    const unknown = await house.stranger().ask(askForPassword, { body: { email: "nobody@elsewhere.example" } })
    expect(known).toMatchObject({ status: unknown.status, body: unknown.body as object })
    expect(await mailsTo("nobody@elsewhere.example")).toEqual([])
    expect(await ticketFor("amara")).toMatch(/^[\w-]{52}$/)
  })

  test("sets a new one, which ends every session that the old one began", async () => {
    await house.stranger().call(setPasswordByTicket, { body: { ticket: await ticketFor("amara"), next } })
    expect((await amara.call(getSession, {})).person).toBeNull()
    const old = { login: email("amara"), password: "a long enough password" }
    expect((await house.stranger().ask(signIn, { body: old })).status).toBe(401)
  })

  test("has an hour for it", async () => {
    await house.stranger().call(askForPassword, { body: { email: email("bruno") } })
    const ticket = await ticketFor("bruno")
    house.clock.advance(61 * 60_000)
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket, next } })).status).toBe(409)
  })

  test("is not sent more than three mails an hour, however often it is asked", async () => {
    for (let n = 0; n < 5; n++) await house.stranger().call(askForPassword, { body: { email: email("dana") } })
    expect(await mailsTo(email("dana"))).toHaveLength(3)
  })

  test("reads the mail in their own language", async () => {
    await bruno.call(setMyLocale, { body: { locale: "es-MX" } })
    await house.stranger().call(askForPassword, { body: { email: email("bruno") } })
    expect((await mailsTo(email("bruno")))[0]).toMatch(/^Hola, Bruno Reis:/)
  })

  test("need not use the link when an administrator was quicker", async () => {
    await house.stranger().call(askForPassword, { body: { email: email("chidi") } })
    await grace.call(resetPassword, { params: { id: chidi.id } })
    const late = { body: { ticket: await ticketFor("chidi"), next } }
    expect((await house.stranger().ask(setPasswordByTicket, late)).status).toBe(409)
  })
})

test("a link for something else opens no password, and neither does a guessed code", async () => {
  const elsewhere = house.ctx.house.signer.sign("case", chidi.id, 1, new Date("2027-01-01"))
  for (const ticket of [elsewhere, "abcd-efgh-jkmn-pqrs", "nonsense"])
    expect((await house.stranger().ask(setPasswordByTicket, { body: { ticket, next } })).body).toMatchObject({
      code: "ticket-spent",
    })
})

test("all of it is in the audit", async () => {
  const { rows } = await grace.call(listAudit, { query: { limit: 200 } })
  const deeds = new Set(rows.map(({ deed }) => deed))
  for (const deed of ["person-invited", "password-code-printed", "password-asked-for", "password-set"])
    expect(deeds).toContain(deed)
})
