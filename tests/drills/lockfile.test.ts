import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const lockfile = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")
const packages = (JSON.parse(lockfile) as { packages: Record<string, Locked> }).packages

test("the lockfile names the packages of every platform, without which npm ci refuses it on a clean clone", () => {
  // npm leaves out what the registry did not have on the day it locked; such a lockfile installs only where it was made.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !resolvesFrom(path, name)),
  )
  expect(missing).toEqual([])
})

test("the lockfile names no registry, so that each machine uses its own", () => {
  expect(Object.values(packages).filter((locked) => locked.resolved)).toEqual([])
})

/** Node's own way: the package's node_modules, then those above it. */
function resolvesFrom(path: string, name: string): boolean {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1))) {
    if (packages[from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`]) return true
    if (from === "") return false
  }
}
