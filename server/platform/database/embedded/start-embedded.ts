import type { ChildProcess } from "node:child_process"
import { chmodSync, chownSync } from "node:fs"
import { totalmem } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { type Account, chooseAccount } from "./account.ts"
import { findShipped, placeBinaries, removeOlderBinaries } from "./binaries.ts"
import { clusterFolder, makeCluster, refuseOtherMajor } from "./cluster.ts"
import { type Connection, connectionTo } from "./connection.ts"
import { explain } from "./failure.ts"
import { type Launcher, openLauncher } from "./launcher.ts"
import { makeFolder } from "./make-folder.ts"
import { readPidFile, stopOrphan } from "./orphan.ts"
import { claimFolder } from "./owner-lock.ts"
import { makeLockFile } from "./server-lock.ts"
import { type Settings, settingsFor } from "./settings.ts"
import { leaveSocketFolder, makeSocketFolder, PORT } from "./socket-folder.ts"

export type Embedded = Connection & {
  pid: number
  /** Settles when the server has gone, on our wish or not, with its exit code (null when a signal ended it). */
  exited: Promise<number | null>
  /** Fast shutdown: open transactions roll back, everything committed is on disk. Waits until the server has gone. */
  stop(): Promise<void>
}

export type StartOptions = {
  /** The data folder of the installation; the database lives in `database/` inside it. */
  dir: string
  /** Gets what the server writes, a piece at a time. */
  log?: (text: string) => void
  /** Overrides of PostgreSQL's settings; for tests. */
  settings?: Settings
}

const START_WITHIN_MS = 120_000
const STOP_WITHIN_MS = 30_000

/** The database's own part of an installation's data folder. */
export function databaseHome(dir: string): string {
  return join(resolve(dir), "database")
}

/**
 * Starts the PostgreSQL that comes with us on a socket in the data folder; makes the cluster and its empty database on the
 * first start. One program at a time owns a folder (see find-running.ts for the others). Throws a Refusal whose message
 * says what stands in the way and what to do.
 */
export async function startEmbedded(options: StartOptions): Promise<Embedded> {
  const home = databaseHome(options.dir)
  try {
    return await startIn(home, options)
  } catch (error) {
    throw explain(home, { error })
  }
}

async function startIn(home: string, options: StartOptions): Promise<Embedded> {
  const shipped = findShipped()
  const cluster = clusterFolder(home, shipped.major)
  refuseOtherMajor(home, shipped.major)
  const account = prepareHome(home, cluster, resolve(options.dir))
  const ownership = claimFolder(home)
  try {
    const binaries = placeBinaries(home, shipped)
    const launcher = openLauncher(home, binaries, account)
    const socketDir = makeSocketFolder(home, account)
    const settings: Settings = {
      ...settingsFor(memoryHere()),
      unix_socket_directories: launcher.seen(socketDir),
      ...options.settings,
    }
    await makeCluster(cluster, account, launcher, settings.fsync !== "off")
    const server = launchServer(launcher, cluster, settings, await stopOrphan(cluster), makeLockFile(home, account))
    const said = listen(server, options.log)
    const exited = new Promise<number | null>((resolve) => server.once("exit", resolve))
    exited.then(() => {
      leaveSocketFolder(socketDir, home)
      ownership.release()
    })
    await untilReady(home, cluster, server, said)
    ownership.announce(socketDir, PORT)
    removeOlderBinaries(home, binaries)
    return {
      ...connectionTo(socketDir, PORT),
      pid: server.pid as number,
      exited,
      stop: () => stopServer(server, exited),
    }
  } catch (error) {
    ownership.release()
    throw error
  }
}

/** In bytes: the machine's memory, or what a container may use of it. */
function memoryHere(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
}

/** Makes the folder, gives it to the account that PostgreSQL runs as, and lets that account pass through ours. */
function prepareHome(home: string, cluster: string, dir: string): Account {
  if (makeFolder(dir)) chmodSync(dir, 0o711)
  const account = chooseAccount(cluster, [dir])
  if (makeFolder(home)) chmodSync(home, 0o711)
  if (account.other) chownSync(home, account.uid, account.gid)
  return account
}

function launchServer(
  launcher: Launcher,
  cluster: string,
  settings: Settings,
  stalePid: number | undefined,
  lock: string,
): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  return launcher.start("postgres", ["-D", launcher.seen(cluster), "-p", String(PORT), ...flags], {
    lock,
    ...(stalePid ? { env: { PG_GRANDPARENT_PID: String(stalePid) } } : {}),
  })
}

/** Keeps the end of what the server says, for the sentence we owe when it does not start. */
function listen(server: ChildProcess, log: StartOptions["log"]): () => string {
  let tail = ""
  const hear = (chunk: Buffer) => {
    tail = (tail + chunk).slice(-4000)
    log?.(String(chunk))
  }
  server.stdin?.end()
  server.stdout?.on("data", hear)
  server.stderr?.on("data", hear)
  return () => tail
}

async function untilReady(home: string, cluster: string, server: ChildProcess, said: () => string): Promise<void> {
  let failure: unknown
  server.once("error", (error) => {
    failure = error
  })
  for (const deadline = Date.now() + START_WITHIN_MS; ; await sleep(10)) {
    if (failure) throw failure
    // Every word before `postgres` on the command line replaces itself by the next, so that the server keeps our child's pid.
    const named = readPidFile(cluster)
    if (named?.pid === server.pid && named?.ready) return
    if (hasExited(server)) throw explain(home, { exitCode: server.exitCode, said: said() })
    if (Date.now() > deadline) {
      server.kill("SIGQUIT")
      throw explain(home, { said: "FATAL: it was not ready within two minutes" })
    }
  }
}

async function stopServer(server: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (!hasExited(server)) server.kill("SIGINT")
  // SIGQUIT gives up at once; the next start then recovers from the log, without loss.
  const giveUp = setTimeout(() => server.kill("SIGQUIT"), STOP_WITHIN_MS)
  await exited
  clearTimeout(giveUp)
}

function hasExited(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null
}
