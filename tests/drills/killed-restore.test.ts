import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { openHouseOn, openTestHouse } from "../support/app.ts"
import { ask } from "../support/ask.ts"
import { type FreshDatabase, freshDatabase } from "../support/database.ts"
import { openBank } from "../support/people.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"

// A bank's data are put back by `wellserved restore`, as a process that is killed.

const program = fileURLToPath(new URL("../../cli/main.ts", import.meta.url))
/** Whoever migrates or restores holds it (migrate.ts). */
const lockKey = 4_400_001
const at = "2026-03-02T08:00:00Z"
const later = "2026-03-02T09:00:00Z"

const house = await openTestHouse(at)
await openBank(house)
const secret = house.ctx.house.secret.toString("hex")
const folder = scratchFolder()
const file = join(folder, "house.backup")
const running = new Set<ChildProcess>()
let empty: FreshDatabase

beforeAll(async () => {
  // What waits already is done; then three mails wait, more than one of whose jobs lies with the dead letters.
  await house.drain()
  for (const to of ["ines@harbour.example", "joao@harbour.example", "kim@harbour.example"])
    await queueMail(house.ctx, { to, subject: "Hello", text: "Hello", purpose: "test" })
  await ask(
    house.database.ownerUrl,
    `update pgboss.job set name = 'dead-letters', source_name = name, dead_letter = null
     where id in (select id from pgboss.job where state = 'created' and name = 'mail-queued.send' limit 2)`,
  )
  await writeBackup(house.database.ownerUrl, file, { secret: house.ctx.house.secret, now: house.clock.now() })
})
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL")
  await empty.drop()
})
afterAll(removeScratch)

/** `wellserved restore` into an empty database. */
function restoring(dataDir: string) {
  const child = spawn(process.execPath, [program, "restore", file, "--data", dataDir], {
    env: { ...process.env, DATABASE_URL: empty.ownerUrl, WELLSERVED_SECRET: "", LOG_LEVEL: "silent" },
    stdio: ["ignore", "ignore", "pipe"],
  })
  running.add(child)
  let said = ""
  child.stderr?.on("data", (chunk) => {
    said += chunk
  })
  const ended = new Promise<string>((resolve) =>
    child.once("close", () => {
      running.delete(child)
      resolve(said)
    }),
  )
  return {
    ended,
    async kill() {
      child.kill("SIGKILL")
      await ended
    },
  }
}

const until = (holds: string) =>
  expect.poll(() => ask(empty.ownerUrl, holds), { timeout: 60_000, interval: 5 }).toBe(true)
const restoreAtWork = `select exists (select from pg_stat_activity
  where datname = current_database() and application_name = 'wellserved restore' and xact_start is not null)`
const people = () => ask(empty.ownerUrl, "select count(*)::int from people_person")
const mails = `select jsonb_agg(state order by state) from platform_mail where purpose = 'test'`

test("killed between its commit and its last word, a restore is finished by the next start: what waited is done once, what had failed is tried again", {
  timeout: 120_000,
}, async () => {
  empty = await freshDatabase()
  const dataDir = join(folder, "committed")
  const one = restoring(dataDir)
  await until(restoreAtWork)
  // Whoever asks for the lock now has it when the restore has committed and its program goes on to open the house.
  const holder = new pg.Client({ connectionString: empty.ownerUrl })
  await holder.connect()
  await holder.query("select pg_advisory_lock($1)", [lockKey])
  await one.kill()
  await holder.end()

  expect(await people()).toBeGreaterThan(3)
  expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(secret)
  expect(await ask(empty.ownerUrl, mails)).toEqual(["queued", "queued", "queued"])
  for (const start of [1, 2]) {
    const next = await openHouseOn(empty, later)
    const done = await next.drain()
    expect(done > 0, `start ${start}`).toBe(start === 1)
    await next.close()
  }
  expect(await ask(empty.ownerUrl, mails)).toEqual(["kept", "kept", "kept"])
})

test("killed while it fills the tables, a restore leaves an empty installation, and is simply called again", {
  timeout: 120_000,
}, async () => {
  empty = await freshDatabase()
  const dataDir = join(folder, "filling")
  const one = restoring(dataDir)
  await until(restoreAtWork)
  await one.kill()
  await until(`select not (${restoreAtWork.slice(7)})`)
  expect(await people()).toBe(0)
  expect(existsSync(join(dataDir, "secret"))).toBe(false)

  const again = restoring(dataDir)
  expect(await again.ended).toBe("")
  expect(await people()).toBeGreaterThan(3)
  expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(secret)
})

test("a database that goes away under a restore is told in a sentence, and nothing was put back", {
  timeout: 120_000,
}, async () => {
  empty = await freshDatabase()
  const dataDir = join(folder, "gone")
  const one = restoring(dataDir)
  await until(restoreAtWork)
  await ask(
    empty.ownerUrl,
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'wellserved restore'",
  )
  expect(await one.ended).toMatch(/^The database stopped in the middle of this.* its disk is full[^\n]*\n$/)
  expect(await people()).toBe(0)
  expect(existsSync(join(dataDir, "secret"))).toBe(false)
})

test("a secret in the environment that is not the backup's is refused before anything is put back", {
  timeout: 120_000,
}, async () => {
  empty = await freshDatabase()
  const child = spawn(process.execPath, [program, "restore", file, "--data", join(folder, "other")], {
    env: { ...process.env, DATABASE_URL: empty.ownerUrl, WELLSERVED_SECRET: "ab".repeat(32) },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let said = ""
  child.stderr?.on("data", (chunk) => {
    said += chunk
  })
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1)
  expect(said).toMatch(/^WELLSERVED_SECRET is not the secret .* Unset it and restore/)
  expect(await people()).toBe(0)
})
