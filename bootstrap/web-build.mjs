import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inRoot, Obstacle, say } from "./place.mjs"
import { runProgram } from "./run-program.mjs"

const config = inRoot("web", "vite.config.ts")
const served = inRoot("dist", "web")
const stampFile = inRoot("dist", "web.stamp")
/** How long a page that was opened before a build finds the parts it has not fetched yet. */
const PARTS_KEPT_MS = 7 * 24 * 60 * 60_000
/** Everything that may be compiled into the web. */
const SOURCES = ["web", "contracts", "stats", "language", "workbook", "package-lock.json"]

export function isWebBuilt() {
  if (!existsSync(config)) return true
  return existsSync(served) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp()
}

/**
 * Builds beside the folder that is served, then changes places with it: a program that runs meanwhile serves the one or the other, whole.
 * @param {string} node
 */
export async function buildWeb(node) {
  say("Building the web (once after each change, some seconds) ...")
  const now = stamp()
  const [next, before] = [`${served}.next`, `${served}.before`]
  rmSync(next, { recursive: true, force: true })
  rmSync(stampFile, { force: true })
  const code = await runProgram(node, [
    inRoot("node_modules", "vite", "bin", "vite.js"),
    "build",
    "--config",
    config,
    "--outDir",
    next,
    "--emptyOutDir",
    "--logLevel",
    "error",
  ])
  if (code !== 0) throw new Obstacle("The web could not be built: see the words above.")
  rmSync(before, { recursive: true, force: true })
  if (existsSync(served)) renameSync(served, before)
  renameSync(next, served)
  keepParts(join(before, "assets"), join(served, "assets"))
  rmSync(before, { recursive: true, force: true })
  writeFileSync(stampFile, now)
}

/** The parts of earlier builds, named by their content, for pages that are open still. @param {string} from @param {string} to */
function keepParts(from, to) {
  if (!existsSync(from)) return
  const oldest = Date.now() - PARTS_KEPT_MS
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const part = join(from, name)
    if (!existsSync(join(to, name)) && statSync(part).mtimeMs > oldest) renameSync(part, join(to, name))
  }
}

/** What the sources say, by content: switching branches to and fro, or touching a file, builds nothing. */
function stamp() {
  const hash = createHash("sha256")
  for (const source of SOURCES) addTo(hash, inRoot(source), source)
  return hash.digest("hex")
}

/** @param {import("node:crypto").Hash} hash @param {string} path @param {string} name */
function addTo(hash, path, name) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || /\.test\.tsx?$/.test(name)) return
  if (found.isDirectory()) {
    for (const entry of readdirSync(path).sort()) addTo(hash, join(path, entry), `${name}/${entry}`)
  } else {
    hash.update(`${name}\0${found.size}\0`).update(readFileSync(path))
  }
}
