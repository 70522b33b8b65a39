import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { logDeed } from "#contracts/leadership.ts"
import { writePurpose } from "#contracts/standards.ts"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { migrate } from "#platform/database/migrate.ts"
import { examine } from "#platform/doctor/examine.ts"
import { openHouseOn, openTestHouse, type TestHouse } from "#tests/support/app.ts"
import { ask } from "#tests/support/ask.ts"
import { type FreshDatabase, freshDatabase } from "#tests/support/database.ts"
import { amissInLedgers, ledgers } from "#tests/support/ledgers.ts"
import { olderDatabase } from "#tests/support/older-database.ts"
import { openBank } from "#tests/support/people.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { bruno, ewa } = await openBank(house)
const stamps = "0041"
const later = "2026-05-04T08:00:00Z"

beforeAll(async () => {
  await ewa.call(writePurpose, { body: { words: "To be of use." } })
  for (const amount of [3, 4, 5])
    await bruno.call(logDeed, { body: { kind: "customers-called", amount, day: "2026-03-02" } })
  expect(await amissInLedgers(house.ctx)).toEqual([])
})
afterAll(removeScratch)

async function opened(database: FreshDatabase): Promise<TestHouse> {
  const house = await openHouseOn(database, later)
  onTestFinished(async () => {
    await house.close()
    await database.drop()
  })
  return house
}

async function backupOf(database: FreshDatabase): Promise<string> {
  const file = join(scratchFolder(), "house.backup")
  await writeBackup(database.ownerUrl, file, { secret: house.ctx.house.secret, now: house.clock.now() })
  return file
}

async function restored(file: string): Promise<TestHouse> {
  const empty = await freshDatabase()
  await restoreBackup(empty.ownerUrl, file)
  return opened(empty)
}

const rowsOfLedgers = async ({ ctx }: TestHouse) =>
  (await examine(ctx, { ledgers })).find(({ check }) => check === "rows of ledgers")
const auditOf = ({ database }: TestHouse) =>
  ask(
    database.ownerUrl,
    `select jsonb_object_agg(detail ->> 'ledger', detail -> 'rows') from platform_audit where deed = 'ledger-stamped'`,
  )

/** What an upgrade has to do, whichever way the data came. */
async function stampsWhatWasThere(upgraded: TestHouse): Promise<void> {
  expect(await amissInLedgers(upgraded.ctx)).toEqual([])
  expect(await rowsOfLedgers(upgraded)).toMatchObject({
    found: `0 rows in ${ledgers.length} ledgers, each as it was written; stamped since 2026-05-04`,
    each: [
      "and 4 as the upgrade of 2026-05-04 08:00 UTC found them (standards_purpose 1, leadership_deed 3); what had been changed until then is not known",
    ],
  })
  expect(await auditOf(upgraded)).toEqual({ leadership_deed: 3, standards_purpose: 1 })
  await ask(upgraded.database.ownerUrl, "update leadership_deed set amount = 400 where amount = 4")
  expect((await amissInLedgers(upgraded.ctx)).flatMap(({ each }) => each)).toEqual([
    expect.stringMatching(/^row [0-9a-f-]{36}, stamped 2026-05-04 08:00 UTC, was changed$/),
  ])
  await (await upgraded.another()).close()
  expect(await amissInLedgers(upgraded.ctx)).toHaveLength(1)
}

test("an upgrade stamps what ledgers held before, once, and says since when", async () => {
  const older = await olderDatabase(house.database, "9999", [stamps])
  await migrate(older.ownerUrl)
  await stampsWhatWasThere(await opened(older))
})

test("so does the restore of a backup from before there were stamps", async () => {
  const older = await olderDatabase(house.database, "9999", [stamps])
  const file = await backupOf(older)
  await older.drop()
  await stampsWhatWasThere(await restored(file))
})

test("a backup keeps the stamps: what was restored is as it was written, since then", async () => {
  const there = await restored(await backupOf(house.database))
  expect(await amissInLedgers(there.ctx)).toEqual([])
  expect(await rowsOfLedgers(there)).toMatchObject({
    found: expect.stringMatching(/^4 rows .* stamped since 2026-03-02$/),
    each: [],
  })
})

test("a backup that somebody edited is found out once it is restored", async () => {
  const file = await backupOf(house.database)
  const text = gunzipSync(readFileSync(file)).toString()
  expect(text).toContain("To be of use.")
  writeFileSync(file, gzipSync(text.replace("To be of use.", "To be of no use.")))
  expect(await amissInLedgers((await restored(file)).ctx)).toMatchObject([
    { check: expect.stringContaining("standards_purpose"), each: [expect.stringMatching(/ was changed$/)] },
  ])
})
