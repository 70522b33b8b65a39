import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import { Refusal } from "#platform/errors/refusal.ts"

/** The operating-system account that PostgreSQL runs as; `other` when it is not the one this program runs as. */
export type Account = { uid: number; gid: number; other: boolean }

/** Accounts that root hands PostgreSQL to when the folder itself names nobody, in order of preference. */
const UNPRIVILEGED = ["wellserved", "postgres", "nobody"]

/**
 * PostgreSQL refuses to run as root, so root runs it as whoever owns the cluster, else as the owner of the data folder,
 * else as an unprivileged account of the machine. Anyone else runs it as themselves, and only on a cluster of their own.
 *
 * @param folders from the most telling to the least: the cluster, then the data folder; those that do not exist are skipped
 */
export function chooseAccount(cluster: string, folders: string[]): Account {
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, other: false }
  const owner = ownerOf(cluster)
  if (self.uid !== 0) {
    if (owner && owner.uid !== self.uid) throw foreignCluster(cluster, owner.uid)
    return self
  }
  if (owner) return { ...owner, other: true }
  for (const folder of folders) {
    const found = ownerOf(folder)
    // initdb refuses an account without a name: a folder that came from another machine may belong to one.
    if (found && found.uid !== 0 && lookUp(String(found.uid))) return { ...found, other: true }
  }
  for (const name of UNPRIVILEGED) {
    const found = lookUp(name)
    if (found) return { ...found, other: true }
  }
  throw new Refusal(
    "database-account",
    "PostgreSQL does not run as root and this machine has no account to run it as; add one (useradd --system wellserved) or start as another user.",
  )
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))
    return { uid: ask("-u"), gid: ask("-g") }
  } catch {
    return undefined
  }
}

function foreignCluster(cluster: string, uid: number): Refusal {
  return new Refusal(
    "database-account",
    `The database in ${cluster} belongs to another account (uid ${uid}); start as that account or as root, or choose another folder with --data.`,
  )
}
