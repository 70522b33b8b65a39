import { sql } from "kysely"
import { expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { triesInAll } from "#platform/events/event.ts"
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

const replyClock = async (id: string) =>
  (await bruno.call(contracts.getCaseClocks, { params: { id } })).clocks.find(({ clock }) => clock === "reply")
/** What measures count of its first reply. */
async function countedOf(id: string) {
  const { rows } = await sql<{ measure: string; times: number; value: number }>`
    select measure, sum(sign)::int as times, sum(sign * value) as value from platform_fact_ever
    where subject_id = ${id} and measure in ('first-reply', 'replied-within-target') group by measure having sum(sign) <> 0 order by measure`.execute(
    house.ctx.db,
  )
  return rows
}
const drainAndFail = async () => {
  await expect(house.drain()).rejects.toThrow()
  await sql`update pgboss.job set start_after = now() where state < 'active'`.execute(house.ctx.db)
}

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
  const clock = () => replyClock(id)
  const counted = () => countedOf(id)
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

test("a first reply that was tried too often was none until it goes after all, and its owner is told", async () => {
  const id = await openCaseOf("slow@customers.example")
  const begun = await replyClock(id)
  server.verdict(451, "try later")
  await write(id, "Your card is on its way.")
  expect(await countedOf(id)).toHaveLength(2)
  for (let attempt = 0; attempt < triesInAll; attempt++) await drainAndFail()
  server.verdict(null)
  await house.drain()
  expect(await replyClock(id)).toMatchObject({ standing: begun?.standing, dueAt: begun?.dueAt })
  expect(await countedOf(id)).toEqual([])
  const [told] = await mailsTo(house, "bruno@harbour.example")
  expect(told?.body_text).toContain("slow@customers.example")
  expect(told?.body_text).toContain("It does not count as a reply")

  house.clock.advance(20 * 60_000)
  await house.ctx.events.retryDeadLetters()
  await house.drain()
  expect((await replyClock(id))?.standing).toBe("met")
  expect(await countedOf(id)).toMatchObject([
    { measure: "first-reply", times: 1, value: 20 },
    { times: 1, value: 1 },
  ])
  expect((await bruno.call(contracts.getCase, { params: { id } })).undelivered).toEqual([])
})

test("a question that never reached its customer was not asked: the case waits for us, and asks again", async () => {
  const id = await openCaseOf("gone@customers.example")
  const ask = () => bruno.call(contracts.askCustomer, { params: { id }, body: { words: "You have it back." } })
  server.verdict(550, "mailbox unavailable")
  await ask()
  await house.drain()
  server.verdict(null)
  expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({ state: "open", answeredAt: null })
  await ask()
  expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({ state: "answered" })
})
