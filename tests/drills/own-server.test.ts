import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Embedded, startEmbedded } from "#platform/database/embedded/start-embedded.ts"
import { migrate } from "#platform/database/migrate.ts"
import { openDatabase } from "#platform/database/open-database.ts"
import { ask } from "../support/ask.ts"
import { freePort } from "../support/free-port.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"

let server: Embedded
let url: string

/** A server as a hoster gives it: over TCP, with a password, and a login that is no superuser. */
beforeAll(async () => {
  const port = await freePort()
  const settings = { fsync: "off", listen_addresses: "127.0.0.1", port: String(port) }
  server = await startEmbedded({ dir: join(scratchFolder(), "data"), settings })
  const admin = server.superUrl.replace(/port=\d+/, `port=${port}`)
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
