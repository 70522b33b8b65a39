import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { inRoot, Obstacle, say } from "./place.mjs"
import { runProgram } from "./run-program.mjs"

const lockfile = inRoot("package-lock.json")
const stampFile = inRoot("node_modules", ".wellserved-install")
/** npm writes this when it has finished; a node_modules without it was cut short. */
const finished = inRoot("node_modules", ".package-lock.json")

/** Whether node_modules holds what the lockfile says: by our stamp, or, where someone installed by hand, package by package. */
export function isInstalled() {
  if (!existsSync(finished)) return false
  return (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp()) || holdsAll()
}

function holdsAll() {
  const [wanted, there] = [packagesIn(lockfile), packagesIn(finished)]
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === "" || there[path]?.version === version) return true
    // Optional packages are left out where they do not fit; only those made for this very platform are missed.
    return optional && !(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
  })
}

/** @typedef {{ version: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

/** @param {string} file @returns {Record<string, Locked>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages
}

/** Installs exactly what the lockfile says. Install scripts are neither needed nor run. */
export async function install() {
  say("Installing the packages of Wellserved (once, about a minute) ...")
  const args = [
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]
  if ((await runNpm(args)) !== 0) {
    throw new Obstacle(
      "The packages could not be installed: see npm's words above, check the connection to the npm registry and the free disk space, and start again.",
    )
  }
  writeFileSync(stampFile, stamp())
}

/** @param {string[]} args */
async function runNpm(args) {
  const npm = process.env.npm_execpath
  try {
    if (npm && /npm-cli\.[cm]?js$/.test(npm)) return await runProgram(process.execPath, [npm, ...args])
    return await runProgram(process.platform === "win32" ? "npm.cmd" : "npm", args)
  } catch (error) {
    if (error.code === "ENOENT")
      throw new Obstacle("npm was not found; install Node with npm (version 20 or newer) and start again.")
    throw error
  }
}

/** Another lockfile, or the same folder seen from another platform, needs another installation. */
function stamp() {
  return `${process.platform}-${process.arch} ${createHash("sha256").update(readFileSync(lockfile)).digest("hex")}`
}
