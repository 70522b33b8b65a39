import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { inRoot, Obstacle, say } from "./place.mjs"

const WAIT_MS = 15 * 60_000

/**
 * Installing and building are done by one program at a time: `npm start` and `npm test` begun together on a clean clone would
 * otherwise empty each other's folders. The second waits, then finds the work done.
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  mkdirSync(inRoot(".cache"), { recursive: true })
  const lock = inRoot(".cache", "bootstrap.lock")
  await take(lock)
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
async function take(lock) {
  let told = false
  for (const deadline = Date.now() + WAIT_MS; ; await sleep(200)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" })
      return
    } catch (error) {
      if (error.code !== "EEXIST") throw cannotWrite(error)
    }
    const holder = holderOf(lock)
    if (holder === "dead") rmSync(lock, { force: true })
    else if (!told) say("Another start is preparing this clone; waiting for it.")
    told = true
    if (Date.now() > deadline)
      throw new Obstacle(
        `Another start has been preparing this clone for 15 minutes; end it, remove ${lock} and start again.`,
      )
  }
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    const pid = Number(readFileSync(lock, "utf8"))
    // Written in two steps (made, then filled): an empty file is one that is just being taken.
    if (!pid) return "unknown"
    process.kill(pid, 0)
    return "alive"
  } catch (error) {
    return error.code === "ESRCH" ? "dead" : "unknown"
  }
}

/** @param {NodeJS.ErrnoException} error */
function cannotWrite(error) {
  if (!["EACCES", "EROFS", "EPERM", "ENOSPC"].includes(error.code ?? "")) return error
  return new Obstacle(
    `This clone needs installing or building but cannot be written (${error.code}); start once as its owner, with free disk space, and then again.`,
  )
}
