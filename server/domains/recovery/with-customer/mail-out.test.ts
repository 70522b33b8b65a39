import { expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { readReplyToken } from "#platform/links/reply-token.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"

const server = await openMailServer()
const house = await openTestHouse(undefined, {
  url: server.url,
  from: "Harbour Bank <service@harbour.example>",
  replyTo: "service+{token}@harbour.example",
})
const cast = await openBank(house)
const { amara, bruno } = cast

async function openCaseOf(email: string) {
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: cast.units.north, customer: { name: "Rosa", email, language: "en" } },
  })
  return id
}
const write = (id: string, words: string) => bruno.call(contracts.writeToCustomer, { params: { id }, body: { words } })
type Received = (typeof server.received)[number] | undefined
const header = (mail: Received, key: string) => mail?.headers.find((one) => one.key === key)?.value

test("each mail of a case can be answered by mail, and hangs on those before it", async () => {
  const id = await openCaseOf("rosa@customers.example")
  await write(id, "We look into it.")
  await bruno.call(contracts.askCustomer, { params: { id }, body: { words: "You have it back." } })
  await house.drain()
  // Two mails on their way at once may arrive in either order.
  const [first, second] = ["We look into it.", "You have it back."].map((words) =>
    server.received.find(({ text }) => text?.includes(words)),
  )
  const { number } = await bruno.call(contracts.getCase, { params: { id } })
  const address = first?.replyTo?.[0]?.address ?? ""
  expect(address).toMatch(/^service\+[a-z0-9-]+@harbour\.example$/)
  expect(readReplyToken(house.ctx.house.secret, address.slice(8, address.indexOf("@")))).toBe(number)
  expect(header(first, "in-reply-to")).toBeUndefined()
  expect(second?.inReplyTo).toBe(first?.messageId)
  expect(header(second, "references")).toContain(first?.messageId)
  expect(header(first, "auto-submitted")).toBeUndefined()
})

test("a mail that its address refuses shows on the case, and its owner is told once", async () => {
  const id = await openCaseOf("gone@customers.example")
  server.verdict(550, "mailbox unavailable")
  await write(id, "Your card is on its way.")
  await house.drain()
  server.verdict(null)
  expect((await bruno.call(contracts.getCase, { params: { id } })).undelivered).toMatchObject([
    { to: "gone@customers.example", forGood: true, why: expect.stringContaining("mailbox unavailable") },
  ])
  await house.drain()
  const told = (await mailsTo(house, "bruno@harbour.example")).filter((mail) => mail.purpose === "mail-undelivered")
  expect(told).toHaveLength(1)
  expect(told[0]?.body_text).toContain("gone@customers.example")
  expect(told[0]?.body_text).not.toContain("Your card is on its way.")
})
