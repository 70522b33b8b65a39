import { type ChildProcess, spawn } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url))
const running = new Set<ChildProcess>()

/** `npm start` on a data folder of its own, as a process to kill. */
export type WholeProgram = {
  port: number
  /** Settles when it has ended, with what it had said on stderr. */
  ended: Promise<string>
  kill(): void
}

/** Starts the real program and waits until it says that it is ready. @param port 0: any that is free */
export async function startWholeProgram(dataDir: string, port = 0): Promise<WholeProgram> {
  const child = spawn(process.execPath, [main, "--port", String(port), "--data", dataDir], {
    env: { ...process.env, HOST: "127.0.0.1", DATABASE_URL: "", SMTP_URL: "", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  running.add(child)
  let wrong = ""
  child.stderr?.on("data", (chunk) => {
    wrong += chunk
  })
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(wrong)))
  void ended.then(() => running.delete(child))
  const ready = new Promise<number>((resolve) =>
    createInterface({ input: child.stdout as never }).on("line", (line) => {
      const said = /^Wellserved is ready: .*:(\d+)$/.exec(line)
      if (said) resolve(Number(said[1]))
    }),
  )
  const bound = await Promise.race([ready, ended])
  if (typeof bound === "string") throw new Error(`The program ended before it was ready: ${bound}`)
  return { port: bound, ended, kill: () => void child.kill("SIGKILL") }
}

/** Ends whatever a test left running, and waits for it. */
export async function endWholePrograms(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const gone = new Promise((resolve) => child.once("close", resolve))
      child.kill("SIGTERM")
      return gone
    }),
  )
}

/** The process id of the database that runs on this data folder. */
export function databasePid(dataDir: string): number {
  const home = join(dataDir, "database")
  const cluster = readdirSync(home).find((name) => /^pg\d+$/.test(name)) ?? ""
  return Number(readFileSync(join(home, cluster, "postmaster.pid"), "utf8").split("\n")[0])
}
