import { spawnSync } from "node:child_process"
import { chownSync, closeSync, existsSync, openSync } from "node:fs"
import { join } from "node:path"
import type { Account } from "./account.ts"

/** Exit code of the database's process when another one, perhaps in another container, holds the folder's lock. */
export const LOCK_HELD = 75

const lockFile = (home: string) => join(home, "server.lock")
const ifHeld = ["--conflict-exit-code", String(LOCK_HELD)]

/** Makes the file that a server holds locked while it lives, for the account that the server runs as. */
export function makeLockFile(home: string, account: Account): string {
  const file = lockFile(home)
  closeSync(openSync(file, "a", 0o600))
  if (account.other) chownSync(file, account.uid, account.gid)
  return file
}

/**
 * Words to put before the server's: flock (util-linux) hands an open, locked file to the server and all its backends. It is free
 * when the last of them has gone, and it also holds between containers that share a volume, where a pid means nothing.
 */
export function holdingLock(file: string): string[] {
  return mayLock() ? ["flock", "--exclusive", "--wait", "5", ...ifHeld, "--no-fork", file] : []
}

/** Whether a server holds the lock, whoever may see its process; undefined where the system cannot tell. */
export function isLockHeld(home: string): boolean | undefined {
  const file = lockFile(home)
  if (!mayLock()) return undefined
  return existsSync(file) && spawnSync("flock", ["--nonblock", ...ifHeld, file, "true"]).status === LOCK_HELD
}

function mayLock(): boolean {
  return spawnSync("flock", ["--version"], { stdio: "ignore" }).status === 0
}
