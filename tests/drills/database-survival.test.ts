import { execFileSync, spawn, spawnSync } from "node:child_process"
import { chownSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, describe, expect, test } from "vitest"
import { processStart } from "#platform/database/embedded/process-start.ts"
import { ask } from "../support/ask.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"
import { endPrograms, startProgram } from "../support/start-program.ts"

const root = process.getuid?.() === 0
const mayUnshare = root && spawnSync("unshare", ["--pid", "--ipc", "--fork", "--mount-proc", "true"]).status === 0

afterEach(async () => {
  await endPrograms()
  removeScratch()
})

const clusterIn = (dir: string) =>
  join(dir, "database", readdirSync(join(dir, "database")).find((name) => /^pg\d+$/.test(name)) ?? "")

async function gone(pid: number): Promise<boolean> {
  for (const deadline = Date.now() + 60_000; processStart(pid); await sleep(20)) if (Date.now() > deadline) return false
  return true
}

describe("what an earlier run left behind", () => {
  test("a program killed with -9 leaves no server behind, and what was committed is there at the next start", async () => {
    const dir = join(scratchFolder(), "data")
    const first = await startProgram(dir)
    await ask(first.url, "create table kept (id int)")
    await first.end("SIGKILL")
    const second = await startProgram(dir)
    expect(await gone(first.pid)).toBe(true)
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(second.url, "select to_regclass('kept')::text")).toBe("kept")
  })

  test("where the system cannot end a server with its program, the next start ends it", async () => {
    const dir = join(scratchFolder(), "data")
    const few = scratchFolder()
    for (const tool of ["id", "sh"]) {
      symlinkSync(execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).trim(), join(few, tool))
    }
    const wrapped = ["/usr/bin/env", `PATH=${few}`]
    const first = await startProgram(dir, { wrapped })
    await first.end("SIGKILL")
    await sleep(300)
    expect(processStart(first.pid)).toBeDefined()
    const second = await startProgram(dir, { wrapped })
    expect(await gone(first.pid)).toBe(true)
    expect(await ask(second.url, "select 1")).toBe(1)
  })

  test("a server killed with -9 is replaced at the next start, however busy its backends were", async () => {
    const dir = join(scratchFolder(), "data")
    const first = await startProgram(dir)
    const busy = ask(first.url, "select pg_sleep(300)").catch(() => "cut off")
    const asleep = "select count(*)::int from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'"
    await expect.poll(() => ask(first.url, asleep)).toBe(1)
    process.kill(first.pid, "SIGKILL")
    expect(await busy).toBe("cut off")
    const second = await startProgram(dir)
    expect(await ask(second.url, "select 1")).toBe(1)
  })

  test("a stale postmaster.pid does no harm when its pid belongs to another program by now", async () => {
    const dir = join(scratchFolder(), "data")
    const first = await startProgram(dir)
    const file = join(clusterIn(dir), "postmaster.pid")
    const words = readFileSync(file, "utf8")
    await first.end("SIGTERM")
    const { uid, gid } = statSync(clusterIn(dir))
    const bystander = spawn("sleep", ["300"], { cwd: "/", ...(root ? { uid, gid } : {}) })
    writeFileSync(file, words.replace(/^\d+/, String(bystander.pid)))
    if (root) chownSync(file, uid, gid)
    try {
      const second = await startProgram(dir)
      expect(await ask(second.url, "select 1")).toBe(1)
      expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
    } finally {
      bystander.kill()
    }
  })

  test("a database that was half made is made anew, and binaries half copied are copied anew", async () => {
    const dir = join(scratchFolder(), "data")
    const first = await startProgram(dir)
    await first.end("SIGTERM")
    const home = join(dir, "database")
    const made = clusterIn(dir)
    execFileSync("rm", ["-rf", join(made, "global")])
    execFileSync("mv", [made, `${made}.draft`])
    for (const name of readdirSync(home).filter((n) => n.startsWith("bin-"))) {
      execFileSync("rm", ["-rf", join(home, name, "lib")])
      execFileSync("mv", [join(home, name), join(home, `${name}.draft`)])
    }
    const second = await startProgram(dir)
    expect(await ask(second.url, "select current_database()::text")).toBe("wellserved")
    expect(existsSync(`${made}.draft`)).toBe(false)
  })
})

describe("two starts at once", () => {
  test("one serves and the other is refused with a sentence that names the first", async () => {
    const dir = join(scratchFolder(), "data")
    const both = await Promise.all([startProgram(dir), startProgram(dir)])
    const refused = both.filter((outcome) => outcome.refusal)
    expect(refused.map((outcome) => outcome.refusal)).toEqual(["database-in-use"])
    expect(refused[0]?.message).toMatch(/is in use by process \d+; stop that one first/)
    const serving = both.find((outcome) => !outcome.refusal)
    expect(await ask(serving?.url ?? "", "select 1")).toBe(1)
  })

  test.runIf(mayUnshare)(
    "two containers on one volume, which cannot see each other's processes, are kept apart too",
    async () => {
      const dir = join(scratchFolder(), "data")
      const container = ["unshare", "--pid", "--ipc", "--fork", "--mount-proc", "--kill-child"]
      const first = await startProgram(dir, { wrapped: container })
      const owner = () => readFileSync(join(dir, "database", "owner.json"), "utf8")
      const before = owner()
      const second = await startProgram(dir, { wrapped: container })
      expect(second.message).toMatch(
        /in use by another program or container \(process \d+ on .+\); stop that one first/,
      )
      expect(owner()).toBe(before)
      expect(await ask(first.url, "select 1")).toBe(1)
      // `unshare` passes no other signal on to the program it runs.
      await first.end("SIGKILL")
      const third = await startProgram(dir, { wrapped: container })
      expect(await ask(third.url, "select 1")).toBe(1)
      await third.end("SIGKILL")
    },
  )
})
