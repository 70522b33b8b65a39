import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Account } from "./account.ts"

/** A way for PostgreSQL's account to see the folder: by which path, and which words go before a command. */
export type View = { root: string; prefix: string[] }

/** Any folder that exists everywhere and that the database does not need; it is covered for the database's processes only. */
const COVERED = ["/mnt", "/media", "/srv", "/opt"]

/**
 * A folder below one that only root may enter (a clone under /root, say) is closed to the account that PostgreSQL runs as.
 * Then the folder is mounted a second time at a place which that account can reach, in a mount namespace of the database's own:
 * nothing else on the machine sees it, and it ends with the process.
 */
export function openView(home: string, account: Account): View {
  if (!account.other || canEnter(home, account)) return { root: home, prefix: [] }
  const place = COVERED.find((folder) => existsSync(folder))
  if (!place || spawnSync("unshare", ["-m", "mount", "--bind", home, place]).status !== 0) {
    throw new Refusal(
      "database-folder-hidden",
      `PostgreSQL runs as uid ${account.uid}, which may not enter ${home}; open its parent folders to it (chmod o+x) or choose another folder with --data.`,
    )
  }
  const script = `mount --bind "$0" ${place} && cd / && exec "$@"`
  return { root: place, prefix: ["unshare", "-m", "sh", "-c", script, home] }
}

function canEnter(folder: string, { uid, gid }: Account): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { uid, gid, cwd: "/", stdio: "ignore" }).status === 0
}
