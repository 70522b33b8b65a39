import { createHash } from "node:crypto"
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Account } from "./account.ts"

export const PORT = 5432

/** The longest path of a Unix socket, in bytes, without its closing zero (unix(7): 108; 104 on macOS and the BSDs). */
const LONGEST_PATH = process.platform === "linux" ? 107 : 103

/** Removes a socket folder outside of the database's own, once its server has gone; one that is still in use stays. */
export function leaveSocketFolder(folder: string, home: string): void {
  try {
    if (!folder.startsWith(home)) rmdirSync(folder)
  } catch {}
}

/** Makes the folder for the server's socket: in the database's own folder, or in a short private one where that path would be too long. */
export function makeSocketFolder(home: string, account: Account): string {
  const folder = socketFolderFor(home, account.uid)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account.other) chownSync(folder, account.uid, account.gid)
  const made = lstatSync(folder)
  // In a temporary folder that all may write, somebody else could have made this one first, to listen in.
  if (!made.isDirectory() || made.uid !== account.uid) {
    throw new Refusal(
      "database-socket",
      `${folder} belongs to someone else; remove it, or choose a data folder with a shorter path.`,
    )
  }
  chmodSync(folder, 0o700)
  return folder
}

function socketFolderFor(home: string, uid: number): string {
  const near = join(home, "run")
  if (Buffer.byteLength(join(near, `.s.PGSQL.${PORT}`)) <= LONGEST_PATH) return near
  const short = process.platform === "win32" ? tmpdir() : "/tmp"
  return join(short, `wellserved-${uid}-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`)
}
