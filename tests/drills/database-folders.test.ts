import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, chownSync, mkdirSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, describe, expect, test } from "vitest"
import { ask } from "../support/ask.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"
import { endPrograms, startProgram } from "../support/start-program.ts"

const root = process.getuid?.() === 0
const mayMount = root && spawnSync("unshare", ["-m", "true"]).status === 0
/** An account with no rights but everyone's, other than those root falls back on; it has to be able to read the code it runs. */
const SOMEBODY = Number(execFileSync("id", ["-u", "daemon"], { encoding: "utf8" }))
const code = fileURLToPath(new URL("../support/database-program.ts", import.meta.url))
const somebodyMayRun =
  root && spawnSync(process.execPath, ["--check", code], { uid: SOMEBODY, gid: SOMEBODY, cwd: "/" }).status === 0

afterEach(async () => {
  await endPrograms()
  removeScratch()
})

const ownerOf = (pid: number) => statSync(`/proc/${pid}`).uid

describe("accounts", () => {
  test("root starts it as the owner of the data folder, or as an unprivileged account, and again on the same data", async ({
    skip,
  }) => {
    skip(!root, "only root can")

    const [mine, plain] = [join(scratchFolder(), "data"), join(scratchFolder(), "data")]
    mkdirSync(mine)
    chownSync(mine, SOMEBODY, SOMEBODY)
    const asOwner = await startProgram(mine)
    expect(ownerOf(asOwner.pid)).toBe(SOMEBODY)
    const asNobody = await startProgram(plain)
    expect(ownerOf(asNobody.pid)).not.toBe(0)
    await ask(asNobody.url, "create table kept (id int)")
    await asNobody.end("SIGTERM")
    const again = await startProgram(plain)
    expect(await ask(again.url, "select to_regclass('kept')::text")).toBe("kept")
  })

  test("an ordinary user starts it as themselves, and root can take over and give back", async ({ skip }) => {
    skip(!somebodyMayRun, "needs root, and code that others may read")

    const dir = scratchFolder()
    chownSync(dir, SOMEBODY, SOMEBODY)
    for (const as of [SOMEBODY, undefined, SOMEBODY]) {
      const started = await startProgram(join(dir, "data"), as ? { as } : {})
      expect(started.message).toBeUndefined()
      expect(ownerOf(started.pid)).toBe(SOMEBODY)
      await started.end("SIGTERM")
    }
  })

  test("an ordinary user is told whose the data is", async ({ skip }) => {
    skip(!somebodyMayRun, "needs root, and code that others may read")

    const dir = join(scratchFolder(), "data")
    await (await startProgram(dir)).end("SIGTERM")
    const refused = await startProgram(dir, { as: SOMEBODY })
    expect(refused.message).toMatch(/start as (that account|the folder's owner)/)
  })

  test("a data folder whose owner has no name on this machine goes to an account that has", async ({ skip }) => {
    skip(!root, "only root can")

    const dir = join(scratchFolder(), "data")
    mkdirSync(dir)
    chownSync(dir, 54_321, 54_321)
    const started = await startProgram(dir)
    expect([0, 54_321]).not.toContain(ownerOf(started.pid))
  })

  test("a folder below one that only root may enter is served all the same", async ({ skip }) => {
    skip(!mayMount, "mounting is not permitted here")

    const closed = scratchFolder()
    chmodSync(closed, 0o700)
    const started = await startProgram(join(closed, "data"))
    expect(ownerOf(started.pid)).not.toBe(0)
    expect(await ask(started.url, "select 1")).toBe(1)
    await started.end("SIGKILL")
    const again = await startProgram(join(closed, "data"))
    expect(await ask(again.url, "select 1")).toBe(1)
  })
})

describe("folders that cannot be written", () => {
  test("a path that is a file", async () => {
    const file = join(scratchFolder(), "data")
    writeFileSync(file, "")
    expect((await startProgram(file)).refusal).toBe("database-folder-taken")
  })

  test("a folder of someone else's", async ({ skip }) => {
    skip(root && !somebodyMayRun, "needs code that others may read")

    const closed = scratchFolder()
    chmodSync(closed, 0o555)
    const refused = await startProgram(join(closed, "data"), root ? { as: SOMEBODY } : {})
    expect(refused.message).toMatch(/may not write in .*; start as the folder's owner/)
  })

  test("a read-only file system, empty or with a database on it", async ({ skip }) => {
    skip(!mayMount, "mounting is not permitted here")

    const dir = join(scratchFolder(), "data")
    const readOnly = [
      "unshare",
      "-m",
      "sh",
      "-c",
      `mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"`,
      dir,
    ]
    mkdirSync(dir)
    expect((await startProgram(dir, { wrapped: readOnly })).refusal).toBe("database-folder-read-only")
    await (await startProgram(dir)).end("SIGTERM")
    const refused = await startProgram(dir, { wrapped: readOnly })
    expect(refused.message).toMatch(/is on a read-only file system; mount it for writing/)
  })

  test("a full disk, at the first start and at a later one", async ({ skip }) => {
    skip(!mayMount, "mounting is not permitted here")

    const dir = join(scratchFolder(), "data")
    mkdirSync(dir)
    const onDisk = (size: string, more = "true") => [
      "unshare",
      "-m",
      "sh",
      "-c",
      `mount -t tmpfs -o size=${size},mode=755 tmpfs "$0" && (${more}) && exec "$@"`,
      dir,
    ]
    for (const size of ["8m", "80m"])
      expect((await startProgram(dir, { wrapped: onDisk(size) })).refusal).toBe("disk-full")
    const kept = join(scratchFolder(), "data")
    await (await startProgram(kept)).end("SIGTERM")
    const filled = `cp -a ${kept}/. "$0"; rm -rf "$0"/database/owner.json; cat /dev/zero > "$0"/filler || true`
    const refused = await startProgram(dir, { wrapped: onDisk("160m", filled) })
    expect(refused.message).toMatch(/^The disk that holds .* is full; free some space/)
  })
})
