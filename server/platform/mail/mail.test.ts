import { sql } from "kysely"
import { expect, test } from "vitest"
import { getOrganisation, keepSetting } from "#platform/config/settings.ts"
import { inTransaction } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { getOutboxMail, listOutboxMails } from "./outbox-queries.ts"
import { isPermanent } from "./permanent.ts"
import { queueMail } from "./queue-mail.ts"

const server = await openMailServer()
const { received, url } = server
const { ctx } = await openTestHouse(undefined, { url, from: "Harbour Bank <service@harbour.example>" })

const letter = {
  to: "rosa@post.example",
  toName: "Rosa Lima",
  subject: "Your card",
  text: "It is on its way.",
  purpose: "test",
}
const drain = () => ctx.events.drain(ctx)
/** Failed work waits before it is tried again; the test does not. */
const hurry = () => sql`update pgboss.job set start_after = now() where state < 'active'`.execute(ctx.db)

test("a mail that was queued arrives as it was written", async () => {
  const id = await queueMail(ctx, { ...letter, replyTo: "desk@harbour.example", html: "<p>It is on its way.</p>" })
  await drain()
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({
    subject: "Your card",
    from: { address: "service@harbour.example", name: "Harbour Bank" },
    to: [{ address: "rosa@post.example", name: "Rosa Lima" }],
    replyTo: [{ address: "desk@harbour.example" }],
    messageId: `<${id}@harbour.example>`,
    html: expect.stringContaining("<p>It is on its way.</p>"),
  })
  expect(received[0]?.headers).toContainEqual(
    expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
  )
  expect(await getOutboxMail(ctx, id)).toMatchObject({ state: "sent", attempts: 1, lastError: null })
})

test("a mail of a deed that was rolled back is not sent", async () => {
  const failing = inTransaction(ctx, async (ctx) => {
    await queueMail(ctx, letter)
    throw new Error("no")
  })
  await expect(failing).rejects.toThrow("no")
  expect(await drain()).toBe(0)
  expect(received).toEqual([])
})

test("a line break in a subject or a header cannot add a header of its own", async () => {
  await queueMail(ctx, {
    ...letter,
    subject: "Hello\r\nBcc: all@post.example",
    toName: "Rosa\r\nBcc: all@post.example",
    headers: { "X-Case": "12\r\nBcc: all@post.example" },
  })
  await drain()
  expect(received[0]?.headers.map((header) => header.key)).not.toContain("bcc")
  expect(received[0]?.subject).toBe("Hello Bcc: all@post.example")
})

test("a mail that was refused goes again, with the same Message-ID, and is sent once it was taken", async () => {
  server.verdict(451, "try later")
  const id = await queueMail(ctx, letter)
  await expect(drain()).rejects.toThrow("451")
  expect(await getOutboxMail(ctx, id)).toMatchObject({
    state: "failed",
    attempts: 1,
    lastError: expect.stringContaining("451"),
  })
  server.verdict(null)
  await hurry()
  await drain()
  expect(received.map((mail) => mail.messageId)).toEqual([`<${id}@harbour.example>`, `<${id}@harbour.example>`])
  expect(await getOutboxMail(ctx, id)).toMatchObject({ state: "sent", attempts: 2, lastError: null })
})

test("a mail that fails again and again lies with the dead letters until it is tried anew", async () => {
  server.verdict(451, "try later")
  const id = await queueMail(ctx, letter)
  for (let attempt = 0; attempt < 9; attempt++) {
    await expect(drain()).rejects.toThrow("451")
    await hurry()
  }
  // Who waits for it is told; the mail itself is tried no more.
  await drain()
  expect(received).toHaveLength(9)
  const [letterOfDeath] = await ctx.events.listDeadLetters()
  expect(letterOfDeath).toMatchObject({ queue: "mail-queued.send", data: { mailId: id } })
  server.verdict(null)
  expect(await ctx.events.retryDeadLetters()).toBe(1)
  await drain()
  expect(await getOutboxMail(ctx, id)).toMatchObject({ state: "sent", attempts: 10 })
  expect(await ctx.events.listDeadLetters()).toEqual([])
})

test("a mail that is refused for good is tried once, and not again", async () => {
  server.verdict(550, "no such user here")
  const id = await queueMail(ctx, letter)
  await drain()
  await hurry()
  expect(await drain()).toBe(0)
  expect(received).toHaveLength(1)
  expect(await getOutboxMail(ctx, id)).toMatchObject({
    state: "returned",
    attempts: 1,
    lastError: expect.stringContaining("no such user here"),
  })
  expect(await ctx.events.listDeadLetters()).toEqual([])
})

test("a server that refuses our password is an administrator's matter: the mail waits", () => {
  expect(isPermanent({ code: "EAUTH", responseCode: 535 })).toBe(false)
  expect(isPermanent({ code: "ECONNECTION" })).toBe(false)
  expect(isPermanent({ code: "EENVELOPE", responseCode: 450 })).toBe(false)
  expect(isPermanent({ code: "EENVELOPE", responseCode: 550 })).toBe(true)
})

test("a mail that a colleague wrote does not call itself automatic", async () => {
  await queueMail(ctx, { ...letter, byPerson: true })
  await drain()
  expect(received[0]?.headers.map((header) => header.key)).not.toContain("auto-submitted")
})

test("without a mail server a mail is kept, and can be read", async () => {
  const without = await openTestHouse()
  const id = await queueMail(without.ctx, letter)
  await without.drain()
  expect(await getOutboxMail(without.ctx, id)).toMatchObject({ state: "kept", attempts: 0, text: "It is on its way." })
  expect((await listOutboxMails(without.ctx, { state: "kept", limit: 10 })).map((mail) => mail.id)).toEqual([id])
  expect(received).toEqual([])
})

test("nothing goes out of a sample organisation", async () => {
  const real = await getOrganisation(ctx)
  await keepSetting(ctx, "organisation", { ...real, sample: "airline" })
  const id = await queueMail(ctx, letter)
  await drain()
  await keepSetting(ctx, "organisation", real)
  expect(received).toEqual([])
  expect(await getOutboxMail(ctx, id)).toMatchObject({ state: "kept" })
})
