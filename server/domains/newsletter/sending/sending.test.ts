import type { FetchMessageObject } from "imapflow"
import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { setMyLocale } from "#contracts/people.ts"
import { keepMail } from "#platform/mail-in/keep-mail.ts"
import type { Mailbox } from "#platform/mail-in/mailbox.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"

const mail = await openMailServer()
const house = await openTestHouse("2026-03-02T08:00:00Z", {
  url: mail.url,
  from: "Harbour Bank <service@harbour.example>",
})
const { ctx, clock } = house
const { amara, chidi, ewa } = await openBank(house)

const part = { kind: "words" as const, title: "Thank you", body: "For all of March.\nAnd <b>April</b>.", about: null }

beforeAll(() => pace(null))

const pace = (perMinute: number | null) =>
  ewa.call(contracts.changeNewsletterSettings, { body: { archive: "people", perMinute } })

async function written(title: string): Promise<string> {
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  await ewa.call(contracts.editEdition, { params: { id }, body: { title, opening: "Hello.", parts: [part] } })
  return id
}

async function sendNow(title: string): Promise<string> {
  const id = await written(title)
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })
  return id
}

const read = (id: string) => ewa.call(contracts.getEdition, { params: { id } })
const header = (name: string, index = 0) => mail.received[index]?.headers.find(({ key }) => key === name)?.value ?? ""
const addressees = () => mail.received.map(({ to }) => to?.[0]?.address).toSorted()

test("an edition reaches everybody once, each with a link of their own and no other address in it", async () => {
  const id = await sendNow("March")
  await house.drain()
  expect(addressees()).toEqual(
    ["amara", "bruno", "chidi", "dana", "ewa", "farid", "grace"].map((name) => `${name}@harbour.example`),
  )
  expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(7)
  expect(header("message-id")).toMatch(new RegExp(`^<${id}\\.[0-9a-f-]{36}@harbour\\.example>$`))
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click")
  expect(new Set(mail.received.map((_, index) => header("list-unsubscribe", index))).size).toBe(7)
  const [{ subject, text = "", html = "" } = {}] = mail.received
  expect(subject).toBe("March")
  expect(text).toContain("For all of March.\nAnd <b>April</b>.")
  expect(html).toContain("And &lt;b&gt;April&lt;/b&gt;.")
  expect(text).toContain("You get this because you work at Harbour Bank.")
  expect(await read(id)).toMatchObject({ state: "sent", number: 1, progress: { sent: 7, waiting: 0 } })
  await house.drain()
  expect(mail.received).toHaveLength(7)
})

test("nothing in it is fetched from anywhere or tells that it was opened", async () => {
  await sendNow("Quiet")
  await house.drain()
  for (const { html = "" } of mail.received) {
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|background=/i)
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => new URL(address as string))
    expect(new Set(addresses.map(({ origin }) => origin)).size).toBe(1)
  }
})

test("its frame is in the reader's language, its words in those that they were written in", async () => {
  await chidi.call(setMyLocale, { body: { locale: "es" } })
  await sendNow("April")
  await house.drain()
  const toChidi = mail.received.find(({ to }) => to?.[0]?.address === "chidi@harbour.example")
  expect(toChidi?.text).toContain("Recibe esto porque trabaja en Harbour Bank.")
  expect(toChidi?.text).toContain("For all of March.")
})

test("it goes at its time", async () => {
  const id = await written("Later")
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: { day: "2026-03-02", time: "17:00" } } })
  await house.drain()
  expect(mail.received).toEqual([])
  clock.set("2026-03-02T17:00:00Z")
  await house.drain()
  expect(mail.received).toHaveLength(7)
})

test("no more go in a minute than the mail server is to get", async () => {
  clock.advance(120_000)
  await pace(3)
  const id = await sendNow("Slowly")
  for (let round = 0; round < 10; round++) await house.drain()
  expect(mail.received).toHaveLength(3)
  clock.advance(61_000)
  for (let round = 0; round < 10; round++) await house.drain()
  expect(await read(id)).toMatchObject({ state: "sending", progress: { sent: 6, waiting: 1 } })
  await pace(null)
  await house.drain()
  expect(await read(id)).toMatchObject({ state: "sent", progress: { sent: 7 } })
})

test("held, nobody more gets it; it goes on where it was held; ended, the rest never do", async () => {
  clock.advance(120_000)
  await pace(2)
  const id = await sendNow("On and off")
  await house.drain()
  await ewa.call(contracts.pauseEdition, { params: { id } })
  const before = mail.received.length
  clock.advance(120_000)
  await house.drain()
  expect(mail.received).toHaveLength(before)
  await ewa.call(contracts.resumeEdition, { params: { id } })
  await house.drain()
  expect(mail.received.length).toBeGreaterThan(before)
  await ewa.call(contracts.cancelEdition, { params: { id } })
  const atTheEnd = mail.received.length
  await pace(null)
  clock.advance(120_000)
  await house.drain()
  expect(mail.received).toHaveLength(atTheEnd)
  expect(await read(id)).toMatchObject({ state: "cancelled", progress: { sent: atTheEnd, waiting: 7 - atTheEnd } })
  expect((await ewa.ask(contracts.resumeEdition, { params: { id } })).body).toMatchObject({
    code: "edition-is-elsewhere",
  })
})

test("a refusal for good is one reader's; one for now is tried again; both are told", async () => {
  clock.advance(120_000)
  mail.verdict(550, "no such person")
  const refused = await sendNow("Refused")
  await house.drain()
  expect(await read(refused)).toMatchObject({ state: "sent", progress: { refused: 7, sent: 0 } })

  mail.verdict(451, "come again later")
  const later = await sendNow("Greylisted")
  await house.drain()
  expect(await read(later)).toMatchObject({ state: "sending", progress: { waiting: 7 } })
  mail.verdict(null)
  await house.drain()
  expect(await read(later)).toMatchObject({ progress: { waiting: 7 } })
  clock.advance(61_000)
  await house.drain()
  expect(await read(later)).toMatchObject({ state: "sent", progress: { sent: 7 } })
})

test("while the mail server is closing, nobody's tries are used up, and the screen says why it stands still", async () => {
  clock.advance(120_000)
  mail.verdict(421, "closing for the night")
  const id = await sendNow("Through the night")
  await house.drain()
  const tries = mail.received.length
  await house.drain()
  expect(mail.received).toHaveLength(tries)
  expect(await read(id)).toMatchObject({ state: "sending", progress: { waiting: 7 } })
  expect((await read(id)).trouble).toContain("closing for the night")
  expect(
    (await ctx.db.selectFrom("newsletter_delivery").select("attempts").where("edition_id", "=", id).execute()).every(
      ({ attempts }) => attempts === 0,
    ),
  ).toBe(true)
  mail.verdict(null)
  clock.advance(31_000)
  await house.drain()
  expect(await read(id)).toMatchObject({ state: "sent", trouble: null, progress: { sent: 7 } })
})

test("who leaves it while it goes out is not written to any more", async () => {
  clock.advance(120_000)
  await pace(1)
  const id = await sendNow("In between")
  await house.drain()
  const [first] = addressees()
  const other = first === "amara@harbour.example" ? chidi : amara
  await other.call(contracts.chooseNewsletter, { body: { wanted: false } })
  await pace(null)
  await house.drain()
  expect(await read(id)).toMatchObject({ state: "sent", progress: { sent: 6, unwanted: 1 } })
  await other.call(contracts.chooseNewsletter, { body: { wanted: true } })
})

test("a test goes to oneself alone, and is marked as one", async () => {
  const id = await written("Before all others")
  expect(await ewa.call(contracts.testEdition, { params: { id } })).toEqual({ address: "ewa@harbour.example" })
  await house.drain()
  expect(addressees()).toEqual(["ewa@harbour.example"])
  expect(mail.received[0]?.subject).toBe("Test: Before all others")
  expect(await read(id)).toMatchObject({ state: "draft", progress: null })
})

test("two programs share one edition, and nobody gets it from both", async () => {
  clock.advance(120_000)
  const other = await house.another()
  const id = await sendNow("Both")
  await Promise.all([house.drain(), other.ctx.events.drain(other.ctx)])
  await house.drain()
  expect(addressees()).toHaveLength(7)
  expect(new Set(addressees()).size).toBe(7)
  expect(await read(id)).toMatchObject({ state: "sent", progress: { sent: 7 } })
})

test("what comes back is counted with its edition, and waits for nobody to sort it", async () => {
  clock.advance(120_000)
  const id = await sendNow("Into a full mailbox")
  await house.drain()
  const { messageId = "", to } = mail.received[0] ?? {}
  const bounce = [
    "From: MAILER-DAEMON@harbour.example",
    "To: service@harbour.example",
    "Subject: Undelivered Mail Returned to Sender",
    "Message-ID: <bounce-1@harbour.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain",
    "",
    "The mailbox is full.",
    "--part",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; harbour.example",
    "",
    `Final-Recipient: rfc822; ${to?.[0]?.address}`,
    "Action: failed",
    "Status: 5.2.2",
    "--part",
    "Content-Type: message/rfc822",
    "",
    `Message-ID: ${messageId}`,
    "--part--",
    "",
  ].join("\r\n")
  await ctx.db.insertInto("platform_mailbox").values({ name: "service", since: ctx.now() }).execute()
  const raw = Buffer.from(bounce)
  await keepMail(ctx, { name: "service" } as Mailbox, 1, { uid: 1, size: raw.length } as FetchMessageObject, raw)
  await house.drain()
  await house.drain()
  expect(await read(id)).toMatchObject({ state: "sent", progress: { sent: 6, refused: 1 } })
  expect(await ctx.db.selectFrom("platform_mail_in").select("state").execute()).toEqual([{ state: "report" }])
})
