import { execFileSync } from "node:child_process"
import { rmSync } from "node:fs"
import { inRoot, Obstacle } from "./place.mjs"

const NEEDED = 24

/** The place npm puts on PATH before all others, so that `node` in a script means the pinned one. */
const pinned = inRoot("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node")

/** The Node that runs Wellserved: the pinned one from node_modules, else this machine's own when it is new enough. */
export function nodeToRun() {
  if (majorOf(pinned) >= NEEDED) return pinned
  if (majorOf(process.execPath) < NEEDED) {
    throw new Obstacle(
      `Wellserved needs Node ${NEEDED}, which it brings along for most systems but not for this one (${process.platform}-${process.arch}); install Node ${NEEDED} or newer and start again.`,
    )
  }
  // A pinned Node that does not run here (musl instead of glibc) would still come first on npm's PATH.
  rmSync(pinned, { force: true })
  return process.execPath
}

/** @param {string} node */
function majorOf(node) {
  try {
    const version = execFileSync(node, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      shell: node.endsWith(".cmd"),
    })
    return Number(version.slice(1).split(".")[0])
  } catch {
    return 0
  }
}
