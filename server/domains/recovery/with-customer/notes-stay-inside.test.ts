import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { getMail, listOutbox } from "#contracts/house.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"

const server = await openMailServer()
const house = await openTestHouse(undefined, { url: server.url, from: "Harbour Bank <service@harbour.example>" })
const cast = await openBank(house)
const { amara, bruno, ewa, grace } = cast
const email = "rosa@customers.example"
const form = { "content-type": "application/x-www-form-urlencoded" }

/** Stands in every note, and nowhere else. If it is found outside, a note has left. */
const canary = "CANARY-7f3a91"
const sent: string[] = []
const wire: Buffer[] = []
let id: string
let page: string

/** Everything that a case can do for its customer is done once, with notes in between. */
beforeAll(async () => {
  id = (
    await amara.call(contracts.openCase, {
      body: {
        subject: "Charged twice",
        words: "You charged me twice!",
        unitId: cast.units.north,
        customer: { name: "Rosa", email, language: "en" },
      },
    })
  ).id
  let nth = 0
  const note = (by: typeof amara) =>
    by.call(contracts.addNote, { params: { id }, body: { words: `${canary} ${++nth} she shouted {{ note }}` } })
  await note(amara)
  await bruno.call(contracts.makePromise, {
    params: { id },
    body: { what: "Call back", dueAt: "2026-03-03T09:00:00Z" },
  })
  await bruno.call(contracts.giveRemedy, { params: { id }, body: { kind: "apology", words: "For the wait" } })
  await note(bruno)
  const template = await ewa.call(contracts.keepTemplate, {
    body: {
      name: "Sorry",
      texts: [{ language: "en", body: "Dear {{ customer.firstName }}, we are sorry about {{ case.subject }}." }],
    },
  })
  const draft = await bruno.call(contracts.draftReply, { params: { id, templateId: template.id } })
  const preview = await bruno.call(contracts.previewReply, { params: { id }, body: { words: draft.words } })
  sent.push(JSON.stringify(draft), JSON.stringify(preview))
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: draft.words, templateId: template.id } })
  await bruno.call(contracts.askCustomer, { params: { id }, body: { words: "Is it right now?" } })
  await house.drain()
  page = linkIn((await mailsTo(house, email))[0])
  const customer = house.stranger()
  await customer.request("POST", page, "putRight=no&words=No", form)
  await note(bruno)
  await bruno.call(contracts.askCustomer, { params: { id }, body: { words: "And now?" } })
  await customer.request("POST", page, "putRight=yes&words=Yes", form)
  await customer.request("POST", page, "words=It+happened+again", form)
  await ewa.call(contracts.closeCase, {
    params: { id },
    body: { how: "disagreed", reason: "We cannot do more.", appeal: "Write here." },
  })
  await note(ewa)
  await customer.request("POST", "/status", `email=${encodeURIComponent(email)}`, form)
  await house.drain()
  wire.push(...server.raw)
})

test("the notes are there, for us", async () => {
  const { notes } = await bruno.call(contracts.getCase, { params: { id } })
  expect(notes).toHaveLength(4)
  expect(notes.every(({ words }) => words.includes(canary))).toBe(true)
})

test("no mail carries a note: not as it was queued, and not as it went over the wire", async () => {
  const { mails } = await grace.call(listOutbox, { query: { limit: 200 } })
  expect(mails.length).toBeGreaterThan(3)
  const whole = await Promise.all(mails.map((mail) => grace.call(getMail, { params: { id: mail.id } })))
  expect(JSON.stringify(whole)).not.toContain(canary)
  expect(wire.length).toBeGreaterThan(3)
  expect(Buffer.concat(wire).toString()).not.toContain(canary)
  const { rows } = await sql<{ whole: string }>`select to_jsonb(mail)::text as whole from platform_mail mail`.execute(
    house.ctx.db,
  )
  expect(rows.map(({ whole }) => whole).join()).not.toContain(canary)
})

test("no draft and no preview carries a note", () => {
  expect(sent.join()).not.toContain(canary)
})

test("no page and no answer that a customer's link opens carries a note", async () => {
  const customer = house.stranger()
  const token = page.split("/").at(-1) ?? ""
  const opened = house.http.served.filter(({ access, method }) => access.who !== "person" && method === "GET")
  expect(opened.length).toBeGreaterThan(10)
  let shown = 0
  for (const contract of opened) {
    if (contract.name === "liveUpdates") continue
    const url = contract.path.replaceAll(":token", token).replaceAll(/:\w+/g, id)
    const reply = await customer.request("GET", url)
    if (reply.status === 200) shown++
    expect(reply.body, url).not.toContain(canary)
  }
  expect(shown).toBeGreaterThan(3)
  expect((await customer.request("GET", page)).body).toContain("Charged twice")
})

test("a template cannot name a note", async () => {
  for (const body of ["{{ note }}", "{{ case.notes }}", "{{ notes[0].words }}"]) {
    const refused = await ewa.ask(contracts.keepTemplate, { body: { name: "Spy", texts: [{ language: "en", body }] } })
    expect(refused).toMatchObject({ status: 400, body: { code: "template-name-unknown" } })
  }
})

test("what is kept of a message has no room for a note", async () => {
  const { rows } = await sql<{
    whole: string
  }>`select to_jsonb(message)::text as whole from recovery_message message`.execute(house.ctx.db)
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.map(({ whole }) => whole).join()).not.toContain(canary)
})
