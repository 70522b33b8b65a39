import { accessSync, constants } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Connection, connectionTo } from "./connection.ts"
import { explain } from "./failure.ts"
import { findOwner } from "./owner-lock.ts"
import { databaseHome } from "./start-embedded.ts"

const READY_WITHIN_MS = 60_000

/**
 * The server that a live program already runs on this data folder, so that a second program (the command line beside the
 * running application) works through it; undefined when the folder has no live owner. Waits for one that is just starting.
 */
export async function findRunning(dir: string): Promise<Connection | undefined> {
  const home = databaseHome(dir)
  for (const deadline = Date.now() + READY_WITHIN_MS; ; await sleep(50)) {
    const owner = ownerOf(home)
    if (!owner) return undefined
    if (owner.socketDir && owner.port) return reachable(owner.socketDir, owner.port)
    if (Date.now() > deadline) {
      throw new Refusal(
        "database-not-starting",
        `Process ${owner.pid} owns the database in ${home} but its server does not answer; stop that process and try again.`,
        { status: 503 },
      )
    }
  }
}

function ownerOf(home: string) {
  try {
    return findOwner(home)
  } catch (error) {
    throw explain(home, { error })
  }
}

function reachable(socketDir: string, port: number): Connection {
  try {
    accessSync(socketDir, constants.X_OK)
  } catch (cause) {
    throw new Refusal(
      "database-account",
      `The database runs under another account, which alone may enter ${socketDir}; run this as that account or as root.`,
      { cause },
    )
  }
  return connectionTo(socketDir, port)
}
