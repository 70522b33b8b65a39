import { join } from "node:path"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { openHouseOn, openTestHouse, type TestHouse } from "#tests/support/app.ts"
import { freshDatabase } from "#tests/support/database.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"

// A copy of the data is made while an edition goes out, two mails a minute; two more go, the machine is lost, and the copy is put back.

const mail = await openMailServer()
const server = { url: mail.url, from: "Harbour Bank <us@harbour.example>" }
const house = await openTestHouse("2026-03-02T08:00:00Z", server)
const { ewa } = await openBank(house)
const sent: string[] = []
let file: string
let ids: { under: string; due: string; later: string; draft: string }

const part = { kind: "words" as const, title: "", body: "Thank you.", about: null }
async function written(title: string): Promise<string> {
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  await ewa.call(contracts.editEdition, { params: { id }, body: { title, opening: "", parts: [part] } })
  return id
}
async function planned(title: string, at: { day: string; time: string } | null): Promise<string> {
  const id = await written(title)
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at } })
  return id
}
/** The test's mail server forgets between two tests what it received. */
const collect = () => sent.push(...mail.received.splice(0).map(({ messageId }) => messageId ?? ""))

beforeAll(async () => {
  await ewa.call(contracts.changeNewsletterSettings, { body: { archive: "people", perMinute: 2 } })
  const under = await planned("March", null)
  const due = await planned("Noon", { day: "2026-03-02", time: "12:00" })
  const later = await planned("April", { day: "2026-04-02", time: "12:00" })
  ids = { under, due, later, draft: await written("Not yet") }
  for (let round = 0; round < 4; round++) await house.drain()
  file = join(scratchFolder(), "house.backup")
  await writeBackup(house.database.ownerUrl, file, { secret: Buffer.alloc(32, 7), now: house.clock.now() })
  house.clock.advance(61_000)
  for (let round = 0; round < 4; round++) await house.drain()
  collect()
  // The machine is lost here: nothing of it goes on.
  await ewa.call(contracts.pauseEdition, { params: { id: under } })
})
afterAll(removeScratch)

/** The house as it stands after the copy was put back, in the afternoon. */
async function putBack(): Promise<TestHouse & { read(id: string): Promise<Edition>; steward: typeof ewa }> {
  const database = await freshDatabase()
  await restoreBackup(database.ownerUrl, file)
  const again = await openHouseOn(database, "2026-03-02T15:00:00Z", server)
  onTestFinished(async () => {
    await again.close()
    await database.drop()
  })
  const steward = Object.assign(again.stranger(), { id: ewa.id, unitId: ewa.unitId })
  for (const [name, value] of ewa.cookies) steward.cookies.set(name, value)
  for (let round = 0; round < 3; round++) await again.drain()
  return { ...again, steward, read: (id) => steward.call(contracts.getEdition, { params: { id } }) }
}
type Edition = Awaited<ReturnType<typeof ewa.call<typeof contracts.getEdition>>>

test("nothing goes on by itself after a copy was put back, and its steward reads what is known and what is not", async () => {
  expect(sent).toHaveLength(4)
  const { read } = await putBack()
  expect(mail.received).toEqual([])
  const copiedAt = "2026-03-02T08:00:00.000Z"
  expect(await read(ids.under)).toMatchObject({ state: "paused", copiedAt, progress: { sent: 2, waiting: 5 } })
  expect(await read(ids.due)).toMatchObject({ state: "draft", copiedAt, sendAt: null })
  expect(await read(ids.later)).toMatchObject({ state: "scheduled", copiedAt })
  expect(await read(ids.draft)).toMatchObject({ state: "draft", copiedAt })
})

test("gone on, it misses nobody; who gets it again gets it with the same Message-ID", async () => {
  const { read, steward, drain, clock } = await putBack()
  await steward.call(contracts.resumeEdition, { params: { id: ids.under } })
  for (let minute = 0; minute < 4; minute++) {
    for (let round = 0; round < 4; round++) await drain()
    clock.advance(61_000)
  }
  const later = mail.received.map(({ messageId }) => messageId ?? "")
  expect(later).toHaveLength(5)
  expect(new Set([...sent, ...later]).size).toBe(7)
  expect(await read(ids.under)).toMatchObject({ state: "sent", copiedAt: null, progress: { sent: 7, waiting: 0 } })
})

test("ended there, nobody gets it twice; it counts as sent, and stands in the archive", async () => {
  const { read, steward, drain } = await putBack()
  await steward.call(contracts.countEditionAsSent, { params: { id: ids.under } })
  await drain()
  expect(mail.received).toEqual([])
  const ended = await read(ids.under)
  expect(ended).toMatchObject({ state: "sent", progress: { sent: 2, waiting: 0, unknown: 5 } })
  expect((await steward.request("GET", `/newsletter/${ended.number}`)).body).toContain("March")
})

test("what only its steward holds is not ended that way", async () => {
  const { body } = await ewa.ask(contracts.countEditionAsSent, { params: { id: ids.under } })
  expect(body).toMatchObject({ code: "edition-not-put-back" })
})
