import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ask } from "#tests/support/ask.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"
import { findRunning } from "./find-running.ts"
import { type Embedded, startEmbedded } from "./start-embedded.ts"

let dir: string
let server: Embedded
const quick = { fsync: "off" }

beforeAll(async () => {
  dir = join(scratchFolder(), "data")
  server = await startEmbedded({ dir, settings: quick })
})
afterAll(async () => {
  await server?.stop()
  removeScratch()
})

test("it is PostgreSQL 18 with the installation's database, checksums and an order of text that is the same everywhere", async () => {
  expect(await ask(server.superUrl, "select current_database()::text")).toBe("wellserved")
  expect(await ask(server.superUrl, "show server_version_num")).toMatch(/^18\d{4}$/)
  expect(await ask(server.superUrl, "show data_checksums")).toBe("on")
  expect(
    await ask(
      server.superUrl,
      "select datlocprovider::text || datlocale from pg_database where datname = current_database()",
    ),
  ).toBe("bC.UTF-8")
})

test("it is reached by its socket alone, and an answer waits for the disk", async () => {
  expect(await ask(server.superUrl, "show listen_addresses")).toBe("")
  expect(await ask(server.superUrl, "show synchronous_commit")).toBe("on")
})

test("a second program finds the server that runs, and none in a folder that nobody serves", async () => {
  const found = await findRunning(dir)
  expect(found?.superUrl).toBe(server.superUrl)
  expect(await ask(found?.urlFor("postgres", "postgres") ?? "", "select 1")).toBe(1)
  expect(await findRunning(join(dir, "elsewhere"))).toBeUndefined()
})

test("a second start in the same program is refused too", async () => {
  await expect(startEmbedded({ dir })).rejects.toMatchObject({ code: "database-in-use" })
  expect(await ask(server.superUrl, "select 1")).toBe(1)
})

test("a path too long for a socket is served from a short folder that only the database's account may enter", async () => {
  const long = join(scratchFolder(), "a".repeat(60), "b".repeat(60))
  const far = await startEmbedded({ dir: long, settings: quick })
  try {
    expect(Buffer.byteLength(far.socketDir)).toBeLessThan(60)
    expect(await ask(far.superUrl, "select 1")).toBe(1)
    expect((await findRunning(long))?.socketDir).toBe(far.socketDir)
  } finally {
    await far.stop()
  }
  expect(existsSync(far.socketDir)).toBe(false)
})

test("data of another major version is refused with what to do, never started empty beside it", async () => {
  const old = scratchFolder()
  mkdirSync(join(old, "database", "pg17"), { recursive: true })
  await expect(startEmbedded({ dir: old })).rejects.toThrow(
    /made by PostgreSQL 17 and this version brings 18; make a backup/,
  )
})

test("what the server writes reaches the log; a setting it does not know ends in its own words", async () => {
  let heard = ""
  const start = startEmbedded({
    dir: join(scratchFolder(), "data"),
    settings: { ...quick, no_such: "1" },
    log: (text) => (heard += text),
  })
  await expect(start).rejects.toThrow(/PostgreSQL did not start in .*no_such/)
  expect(heard).toContain("no_such")
})

test("stopped, it has left, and the folder is free", async () => {
  const other = join(scratchFolder(), "data")
  const first = await startEmbedded({ dir: other, settings: quick })
  await first.stop()
  await first.stop()
  expect(await first.exited).toBe(0)
  expect(await findRunning(other)).toBeUndefined()
  expect(() => readFileSync(join(dirname(first.socketDir), "owner.json"))).toThrow()
})
