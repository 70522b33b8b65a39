import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import type { Account } from "./account.ts"
import { openView } from "./hidden-folder.ts"
import { holdingLock } from "./server-lock.ts"

/** Runs PostgreSQL's programs as the right account, on paths which that account can see. */
export type Launcher = {
  /** The path by which the database's processes know one of ours. */
  seen(path: string): string
  /** Starts a program in a session of its own, so that Ctrl-C reaches this program first, which then stops it in order. */
  start(program: string, args: string[], options?: { env?: NodeJS.ProcessEnv; lock?: string }): ChildProcess
  /** Runs a program to its end; throws with what it wrote to stderr when it fails. */
  run(program: string, args: string[], input?: string): Promise<void>
}

export function openLauncher(home: string, binaries: string, account: Account): Launcher {
  const view = openView(home, account)
  const setpriv = spawnSync("setpriv", ["--pdeathsig", "INT", "true"], { stdio: "ignore" }).status === 0
  const seen = (path: string) => (path.startsWith(home) ? view.root + path.slice(home.length) : path)

  function start(program: string, args: string[], { env = {}, lock }: Parameters<Launcher["start"]>[2] = {}) {
    const words = [
      ...view.prefix,
      ...(setpriv ? underTheAccount(account) : []),
      ...(lock ? holdingLock(seen(lock)) : []),
      seen(join(binaries, "bin", program)),
      ...args,
    ]
    return spawn(words[0] as string, words.slice(1), {
      cwd: "/",
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", ...env },
      ...(account.other && !setpriv ? { uid: account.uid, gid: account.gid } : {}),
    })
  }

  async function run(program: string, args: string[], input = "") {
    const child = start(program, args)
    const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve))
    child.stdin?.on("error", () => {}).end(input)
    const [code, , errors] = await Promise.all([ended, text(child.stdout as never), text(child.stderr as never)])
    if (code !== 0) throw new Error(`${program} failed: ${errors.trim()}`)
  }

  return { seen, start, run }
}

/** setpriv (util-linux) makes the server die with this program, even when that is killed with -9. */
function underTheAccount({ uid, gid, other }: Account): string[] {
  const change = other ? [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--no-new-privs"] : []
  return ["setpriv", "--pdeathsig", "INT", ...change]
}
