import { execFileSync, spawn } from "node:child_process"
import { readdirSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"
import { claimFolder, findOwner } from "./owner-lock.ts"
import { processPlace } from "./process-place.ts"
import { processStart } from "./process-start.ts"
import { isLockHeld } from "./server-lock.ts"

afterEach(removeScratch)

const ownedBy = (home: string, pid: number, started: string, elsewhere: object = {}) =>
  writeFileSync(join(home, "owner.json"), JSON.stringify({ pid, started, place: processPlace(), ...elsewhere }))

test("a folder has one owner, who says where its server answers, and is free again afterwards", () => {
  const home = scratchFolder()
  const ownership = claimFolder(home)
  expect(findOwner(home)).toMatchObject({ pid: process.pid })
  ownership.announce("/run/here", 5432)
  expect(findOwner(home)).toMatchObject({ socketDir: "/run/here", port: 5432 })
  expect(() => claimFolder(home)).toThrow(/in use by process \d+; stop that one first/)
  ownership.release()
  expect(findOwner(home)).toBeUndefined()
  claimFolder(home).release()
  expect(readdirSync(home)).toEqual([])
})

test("a dead owner is no owner, nor is another program that has its pid by now", () => {
  const home = scratchFolder()
  const dead = Number(execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }))
  ownedBy(home, dead, "any")
  expect(findOwner(home)).toBeUndefined()
  claimFolder(home).release()
  ownedBy(home, 1, "an earlier start")
  claimFolder(home).release()
})

test("a live owner stays, however it got there", () => {
  const home = scratchFolder()
  const other = spawn("sleep", ["60"])
  const pid = other.pid as number
  ownedBy(home, pid, processStart(pid) ?? "")
  expect(() => claimFolder(home)).toThrow(`in use by process ${pid}`)
  other.kill()
})

describe("an owner in another container, whose process cannot be seen from here", () => {
  const elsewhere = { place: "another", host: "blue", socketDir: "/run/here", port: 5432 }

  test("keeps the folder while its server holds the lock, and is named by its host", async () => {
    const home = scratchFolder()
    ownedBy(home, 7, "any", elsewhere)
    const server = spawn("flock", ["--no-fork", join(home, "server.lock"), "sleep", "60"])
    await expect.poll(() => isLockHeld(home)).toBe(true)
    expect(() => claimFolder(home)).toThrow(/another program or container \(process 7 on blue\); stop that one first/)
    expect(findOwner(home)).toBeUndefined()
    server.kill()
    await expect.poll(() => isLockHeld(home)).toBe(false)
    claimFolder(home).release()
  })

  test("keeps it while it makes the database, but not for ever", () => {
    const home = scratchFolder()
    ownedBy(home, 7, "any", { ...elsewhere, socketDir: undefined })
    expect(() => claimFolder(home)).toThrow(/process 7 on blue/)
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(join(home, "owner.json"), longAgo, longAgo)
    claimFolder(home).release()
  })
})

test("an owner file cut short by a full disk or a crash is taken over", () => {
  const home = scratchFolder()
  writeFileSync(join(home, "owner.json"), "")
  expect(findOwner(home)).toBeUndefined()
  claimFolder(home).release()
})

test("giving up a folder does not take it from whoever owns it by then", () => {
  const home = scratchFolder()
  const mine = claimFolder(home)
  ownedBy(home, 1, processStart(1) ?? "")
  mine.release()
  expect(findOwner(home)).toMatchObject({ pid: 1 })
})
