import { randomUUID } from "node:crypto"
import { chmodSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"
import { processPlace } from "./process-place.ts"
import { processStart } from "./process-start.ts"
import { isLockHeld } from "./server-lock.ts"

/** The process that owns a data folder, the place where its pid means something, and once its server answers, where to reach it. */
export type Owner = { pid: number; started: string; place: string; host: string; socketDir?: string; port?: number }

export type Ownership = {
  /** Tells other programs that the server answers there, so that they connect instead of starting a second one. */
  announce(socketDir: string, port: number): void
  release(): void
}

/** How long an owner elsewhere may take to make a database, before its server holds a lock that says whether it lives. */
const MAKING_MS = 60_000

const ownerFile = (home: string) => join(home, "owner.json")

/** The live owner of the folder, if it is one that this program can see; undefined when nobody owns it, the owner is dead, or it is elsewhere. */
export function findOwner(home: string): Owner | undefined {
  const owner = readOwner(ownerFile(home))
  return owner && isHere(owner) && lives(home, owner) ? owner : undefined
}

/**
 * Makes this process the only owner of the folder; refuses while another live one is. The file is put in place whole by
 * one link(2), which fails if somebody was faster, so of two starts at once one wins.
 */
export function claimFolder(home: string): Ownership {
  const file = ownerFile(home)
  const self: Owner = {
    pid: process.pid,
    started: processStart(process.pid) ?? "unknown",
    place: processPlace(),
    host: hostname(),
  }
  // Not named by the pid: two containers may have the same one.
  const draft = `${file}.${randomUUID()}`
  write(draft, self)
  try {
    for (let attempt = 0; !linked(draft, file); attempt++) {
      const owner = readOwner(file)
      if (attempt > 50 || (owner && lives(home, owner))) throw inUse(home, owner)
      setStaleAside(home, file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    announce(socketDir, port) {
      write(draft, { ...self, socketDir, port })
      renameSync(draft, file)
    },
    release() {
      const owner = readOwner(file)
      if (owner && isSame(owner, self)) rmSync(file, { force: true })
    },
  }
}

const isHere = (owner: Owner) => owner.place === processPlace()

const isSame = (one: Owner, other: Owner) =>
  one.pid === other.pid && one.started === other.started && one.place === other.place

/**
 * An owner elsewhere has no pid to ask for: the lock of its server tells, and before there is a server, the age of its claim. Where
 * the system cannot tell (no flock), a container thrown away must not close the folder for ever.
 */
function lives(home: string, owner: Owner): boolean {
  if (isHere(owner)) return processStart(owner.pid) === owner.started
  return (isLockHeld(home) ?? false) || (!owner.socketDir && isYoung(ownerFile(home)))
}

function isYoung(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs < MAKING_MS
}

/** Moves a dead owner's file away; when a new owner had slipped in between looking and moving, its file goes back. */
function setStaleAside(home: string, file: string): void {
  const aside = `${file}.stale.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readOwner(aside)
  if (moved && lives(home, moved)) linked(aside, file)
  rmSync(aside, { force: true })
}

function write(file: string, owner: Owner): void {
  writeFileSync(file, JSON.stringify(owner))
  // Root may start after, or before, the account that the folder belongs to; each has to read the other's word.
  chmodSync(file, 0o644)
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError) return undefined
    throw error
  }
}

function inUse(home: string, owner: Owner | undefined): Refusal {
  return new Refusal(
    "database-in-use",
    `The database in ${home} is in use by ${whoIs(owner)}; stop that one first, or choose another folder with --data.`,
  )
}

function whoIs(owner: Owner | undefined): string {
  if (!owner) return "another program"
  return isHere(owner) ? `process ${owner.pid}` : `another program or container (process ${owner.pid} on ${owner.host})`
}
