import { sql } from "kysely"
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

test("a first reply that comes back was none: the clock goes on from the beginning, and the next word is the first", async () => {
  const id = await openCaseOf("gone@customers.example")
  const clock = async () =>
    (await bruno.call(contracts.getCaseClocks, { params: { id } })).clocks.find(({ clock }) => clock === "reply")
  const counted = async () => {
    const { rows } = await sql<{ measure: string; times: number; value: number }>`
      select measure, sum(sign)::int as times, sum(sign * value) as value from platform_fact_ever
      where subject_id = ${id} and measure in ('first-reply', 'replied-within-target') group by measure having sum(sign) <> 0 order by measure`.execute(
      house.ctx.db,
    )
    return rows
  }
  const begun = await clock()
  server.verdict(550, "mailbox unavailable")
  await write(id, "Your card is on its way.")
  expect(await clock()).toMatchObject({ standing: "met" })
  expect(await counted()).toHaveLength(2)
  house.clock.advance(30 * 60_000)
  await house.drain()
  server.verdict(null)
  expect(await clock()).toMatchObject({ standing: begun?.standing, dueAt: begun?.dueAt })
  expect(await counted()).toEqual([])
  const [told] = await mailsTo(house, "bruno@harbour.example")
  expect(told?.body_text).toContain("It does not count as a reply")

  house.clock.advance(30 * 60_000)
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "I told her.", channel: "call" } })
  expect((await clock())?.standing).toBe("met")
  expect(await counted()).toMatchObject([
    { measure: "first-reply", times: 1, value: 60 },
    { times: 1, value: 1 },
  ])
})
