import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { inRoot, Obstacle, say } from "./place.mjs"

const WAIT_MS = 15 * 60_000
const SIGN_OF_LIFE_MS = 1_000
const SILENT_MS = 20_000

/**
 * Installing and building are done by one program at a time: `npm start` and `npm test` begun together on a clean clone would
 * otherwise empty each other's folders. The second waits, then finds the work done.
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  const lock = inRoot(".cache", "bootstrap.lock")
  await take(lock)
  const signs = setInterval(() => giveSign(lock), SIGN_OF_LIFE_MS)
  try {
    await work()
  } finally {
    clearInterval(signs)
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
async function take(lock) {
  let told = false
  for (const deadline = Date.now() + WAIT_MS; ; await sleep(200)) {
    made(() => mkdirSync(dirname(lock)))
    if (made(() => writeFileSync(lock, String(process.pid), { flag: "wx" }))) return
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else if (!told) {
      say("Another start is preparing this clone; waiting for it.")
      told = true
    }
    if (Date.now() > deadline)
      throw new Obstacle(
        `Another start has been preparing this clone for 15 minutes; end it, remove ${lock} and start again.`,
      )
  }
}

/** Whether its holder is gone: by its pid, or, as another process may have that pid by now, by the missing signs of life. @param {string} lock */
function isAbandoned(lock) {
  const found = statSync(lock, { throwIfNoEntry: false })
  if (!found) return false
  if (Date.now() - found.mtimeMs > SILENT_MS) return true
  try {
    const pid = Number(readFileSync(lock, "utf8"))
    // Made first and filled then: an empty file is one that is just being taken.
    if (pid) process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === "ESRCH"
  }
}

/** @param {string} lock */
function giveSign(lock) {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {
    // Somebody took us for dead; their work and ours end alike.
  }
}

/** False when it is there already. @param {() => void} make */
function made(make) {
  try {
    make()
    return true
  } catch (error) {
    if (error.code === "EEXIST") return false
    if (!["EACCES", "EROFS", "EPERM", "ENOSPC"].includes(error.code)) throw error
    throw new Obstacle(
      `This clone needs installing or building but cannot be written (${error.code}); start once as its owner, with free disk space, and then again.`,
    )
  }
}
