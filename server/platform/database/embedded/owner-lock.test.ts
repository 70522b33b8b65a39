import { execFileSync, spawn } from "node:child_process"
import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"
import { claimFolder, findOwner } from "./owner-lock.ts"
import { processStart } from "./process-start.ts"

afterEach(removeScratch)

const ownedBy = (home: string, pid: number, started: string) =>
  writeFileSync(join(home, "owner.json"), JSON.stringify({ pid, started }))

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
  const other = spawn("sleep", ["10"])
  const pid = other.pid as number
  ownedBy(home, pid, processStart(pid) ?? "")
  expect(() => claimFolder(home)).toThrow(`in use by process ${pid}`)
  other.kill()
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
