import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { type Embedded, startEmbedded } from "#platform/database/embedded/start-embedded.ts"
import { migrate } from "#platform/database/migrate.ts"
import { asApp, openDatabase } from "#platform/database/open-database.ts"
import { openHouseOn } from "../support/app.ts"
import { ask } from "../support/ask.ts"
import { freePort } from "../support/free-port.ts"
import { openBank } from "../support/people.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"

let server: Embedded
let admin: string
let url: string

/** A server as a hoster gives it: over TCP, with a password, and a login that is no superuser. */
beforeAll(async () => {
  const port = await freePort()
  const settings = { fsync: "off", listen_addresses: "127.0.0.1", port: String(port) }
  server = await startEmbedded({ dir: join(scratchFolder(), "data"), settings })
  admin = server.superUrl.replace(/port=\d+/, `port=${port}`)
  await ask(admin, "create role house login createrole password 'let me in'")
  await ask(admin, "create database house owner house")
  url = `postgres://house:let%20me%20in@127.0.0.1:${port}/house`
})
afterAll(async () => {
  await server?.stop()
  removeScratch()
})

const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: "not used" })

test("a server of one's own is migrated and used with the application's rights, superuser or not", async () => {
  const database = await open(url)
  await migrate(database.ownerUrl)
  await migrate(database.ownerUrl)
  expect(await ask(database.appUrl, "select current_user::text")).toBe("wellserved_app")
  expect(await ask(database.appUrl, "select count(*)::int from platform_audit")).toBe(0)
  await expect(ask(database.appUrl, "delete from platform_audit")).rejects.toThrow("permission denied")
})

test("what was backed up is put back by a login that is no superuser, and what refers to something refers to it", async () => {
  const house = await openHouseOn(
    { name: "house", ownerUrl: url, appUrl: asApp(url), drop: async () => {} },
    "2026-03-02T08:00:00Z",
  )
  await openBank(house)
  const file = join(scratchFolder(), "house.backup")
  await writeBackup(url, file, { secret: house.ctx.house.secret, now: house.clock.now() })
  const count = "select count(*)::int from people_person person join people_unit unit on unit.id = person.unit_id"
  const references = `select md5(string_agg(conname || conrelid::regclass || pg_get_constraintdef(oid) || convalidated, ' ' order by conrelid::regclass::text, conname))
    from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace`
  const before = [await ask(url, count), await ask(url, references)]
  await house.close()

  await ask(admin, "create database again owner house")
  const again = url.replace(/house$/, "again")
  await restoreBackup(again, file)
  expect([await ask(again, count), await ask(again, references)]).toEqual(before)
  expect(await ask(again, "select count(*)::int from pg_trigger where not tgisinternal and tgenabled <> 'O'")).toBe(0)
})

test("a login that does not own its database is told so, before anything is made", async () => {
  const elsewhere = url.replace(/house$/, "postgres")
  const database = await open(elsewhere)
  await expect(migrate(database.ownerUrl)).rejects.toThrow(
    /^The account in DATABASE_URL does not own its database.* Make one of its own/,
  )
  expect(await ask(elsewhere, "select to_regclass('platform_migration')::text")).toBeNull()
})

test.each([
  ["a wrong password", () => url.replace("let%20me%20in", "guess"), /does not answer|password/],
  ["a database that is not there", () => url.replace(/house$/, "nowhere"), /nowhere/],
  ["a port where nothing listens", () => url.replace(/:\d+\/house$/, ":1/house"), /ECONNREFUSED/],
])("%s is told in one sentence that names DATABASE_URL", async (_what, wrong, reason) => {
  const refused = open(wrong())
  await expect(refused).rejects.toMatchObject({ name: "Refusal", message: expect.stringMatching(/DATABASE_URL/) })
  await expect(refused).rejects.toThrow(reason)
})
