import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inRoot, Obstacle, say } from "./place.mjs"
import { runProgram } from "./run-program.mjs"

const config = inRoot("web", "vite.config.ts")
const stampFile = inRoot("dist", "web.stamp")
/** Everything that may be compiled into the web. */
const SOURCES = ["web", "contracts", "stats", "language", "package-lock.json"]

export function isWebBuilt() {
  if (!existsSync(config)) return true
  return existsSync(inRoot("dist", "web")) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp()
}

/** @param {string} node */
export async function buildWeb(node) {
  say("Building the web (once after each change, some seconds) ...")
  const now = stamp()
  rmSync(stampFile, { force: true })
  const code = await runProgram(node, [
    inRoot("node_modules", "vite", "bin", "vite.js"),
    "build",
    "--config",
    config,
    "--logLevel",
    "error",
  ])
  if (code !== 0) throw new Obstacle("The web could not be built: see the words above.")
  mkdirSync(inRoot("dist"), { recursive: true })
  writeFileSync(stampFile, now)
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
