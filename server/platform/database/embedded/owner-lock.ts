import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"
import { processStart } from "./process-start.ts"

/** The process that owns a data folder, and once its server answers, where to reach it. */
export type Owner = { pid: number; started: string; socketDir?: string; port?: number }

export type Ownership = {
  /** Tells other programs that the server answers there, so that they connect instead of starting a second one. */
  announce(socketDir: string, port: number): void
  release(): void
}

const ownerFile = (home: string) => join(home, "owner.json")

/** The live owner of the folder, undefined when nobody owns it or the owner is dead. */
export function findOwner(home: string): Owner | undefined {
  const owner = readOwner(ownerFile(home))
  return owner && processStart(owner.pid) === owner.started ? owner : undefined
}

/**
 * Makes this process the only owner of the folder; refuses while another live one is. The file is put in place whole by
 * one link(2), which fails if somebody was faster, so of two starts at once one wins.
 */
export function claimFolder(home: string): Ownership {
  const file = ownerFile(home)
  const self: Owner = { pid: process.pid, started: processStart(process.pid) ?? "unknown" }
  const draft = `${file}.${process.pid}`
  write(draft, self)
  try {
    for (let attempt = 0; !linked(draft, file); attempt++) {
      const live = findOwner(home)
      if (live || attempt > 50) throw inUse(home, live?.pid)
      setStaleAside(file)
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
      if (owner?.pid === self.pid && owner.started === self.started) rmSync(file, { force: true })
    },
  }
}

/** Moves a dead owner's file away; when a new owner had slipped in between looking and moving, its file goes back. */
function setStaleAside(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readOwner(aside)
  if (moved && processStart(moved.pid) === moved.started) linked(aside, file)
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

function inUse(home: string, pid: number | undefined): Refusal {
  const who = pid ? `process ${pid}` : "another program"
  return new Refusal(
    "database-in-use",
    `The database in ${home} is in use by ${who}; stop that one first, or choose another folder with --data.`,
  )
}
