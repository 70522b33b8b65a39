import { install, isInstalled } from "./install.mjs"
import { oneAtATime } from "./one-at-a-time.mjs"
import { nodeToRun } from "./pinned-node.mjs"
import { Obstacle } from "./place.mjs"
import { buildWeb, isWebBuilt } from "./web-build.mjs"

/**
 * Makes the clone ready, on whatever Node the machine has (20 or newer): installs, brings the pinned Node, builds the web; each
 * only if needed. Returns the Node to run Wellserved with.
 * @param {{ web: boolean }} what
 * @returns {Promise<string>}
 */
export async function makeReady({ web }) {
  refuseOldNode()
  if (!isInstalled()) await oneAtATime(async () => void (isInstalled() || (await install())))
  const node = nodeToRun()
  if (web && !isWebBuilt()) await oneAtATime(async () => void (isWebBuilt() || (await buildWeb(node))))
  return node
}

function refuseOldNode() {
  const major = Number(process.versions.node.split(".")[0])
  if (major < 20) {
    throw new Obstacle(
      `Wellserved starts on Node 20 or newer and this is ${process.versions.node}; install a newer Node and start again.`,
    )
  }
}
