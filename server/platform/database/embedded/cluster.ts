import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Account } from "./account.ts"
import type { Launcher } from "./launcher.ts"

export const SUPERUSER = "postgres"
export const DATABASE = "wellserved"

/** Where the cluster of a major version lives; another major version never opens it. */
export function clusterFolder(home: string, major: string): string {
  return join(home, `pg${major}`)
}

/** A new major version cannot read the files of an older one: says so, instead of starting empty beside them. */
export function refuseOtherMajor(home: string, major: string): void {
  if (existsSync(clusterFolder(home, major)) || !existsSync(home)) return
  const other = readdirSync(home)
    .find((name) => /^pg\d+$/.test(name))
    ?.slice(2)
  if (!other) return
  throw new Refusal(
    "database-version",
    `The database in ${home} was made by PostgreSQL ${other} and this version brings ${major}; make a backup with the version of Wellserved that made it and restore it here (docs/operating.md).`,
  )
}

/**
 * Makes a new cluster with its empty database in a sibling folder and then renames it, so that one cut short by a crash or
 * a full disk is never taken for a whole one.
 */
export async function makeCluster(cluster: string, account: Account, launcher: Launcher, durable: boolean) {
  if (existsSync(cluster)) return
  const draft = `${cluster}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (account.other) chownSync(draft, account.uid, account.gid)
  // The builtin locale orders text alike on every machine; ICU and libc versions would change indexes under our feet.
  const choices = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums"]
  const sync = durable ? [] : ["--no-sync"]
  // "trust" is safe here: the only way in is a socket in a folder that the account alone may enter.
  const access = ["-U", SUPERUSER, "--auth-local=trust", "--auth-host=scram-sha-256", "--no-instructions"]
  await launcher.run("initdb", ["-D", launcher.seen(draft), ...access, ...choices, ...sync])
  await launcher.run("postgres", ["--single", "-D", launcher.seen(draft), "postgres"], `CREATE DATABASE ${DATABASE};\n`)
  renameSync(draft, cluster)
}
