import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Refusal } from "#platform/errors/refusal.ts"
import { processStart } from "./process-start.ts"

const PATIENCE_MS = 60_000

/** The process that a cluster's postmaster.pid names, and whether its server answers. */
export function readPidFile(cluster: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
    const pid = Number(lines[0])
    return pid > 0 ? { pid, ready: lines[7]?.startsWith("ready") ?? false } : undefined
  } catch {
    return undefined
  }
}

/**
 * Stops a server that outlived the program which started it (killed with -9, say), and returns the pid that a stale
 * postmaster.pid still names. PostgreSQL would refuse to start while any process has that pid; handed over as
 * PG_GRANDPARENT_PID it is excused from that one check. Deleting the file instead would also skip PostgreSQL's check
 * that no old backend still uses the shared memory.
 */
export async function stopOrphan(cluster: string): Promise<number | undefined> {
  const named = readPidFile(cluster)
  if (!named) return undefined
  if (!serves(named.pid, cluster)) return named.pid
  process.kill(named.pid, "SIGINT")
  for (const deadline = Date.now() + PATIENCE_MS; processStart(named.pid); await sleep(50)) {
    if (!existsSync(join(cluster, "postmaster.pid"))) return undefined
    if (Date.now() > deadline) throw stubborn(cluster, named.pid)
  }
  return readPidFile(cluster)?.pid
}

/** Whether that process is the server of this cluster: PostgreSQL works inside its data folder, by whatever path it was named. */
function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(cluster)
    }
    if (!processStart(pid)) return false
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)]
    return there.dev === here.dev && there.ino === here.ino
  } catch {
    return false
  }
}

function stubborn(cluster: string, pid: number): Refusal {
  return new Refusal(
    "database-in-use",
    `An earlier PostgreSQL (process ${pid}) still serves ${cluster} and does not stop within a minute; end it with "kill -QUIT ${pid}" and start again.`,
  )
}
