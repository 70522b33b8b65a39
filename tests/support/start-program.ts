import { type ChildProcess, spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

/** How a start went: where the server answers, or the refusal's code and sentence. */
type Outcome = { pid: number; url: string; socketDir: string } & Partial<Record<"refusal" | "message", string>>

export type Started = Outcome & { end(signal: "SIGTERM" | "SIGKILL"): Promise<void> }

const program = fileURLToPath(new URL("database-program.ts", import.meta.url))
const running = new Set<ChildProcess>()

/**
 * Starts the database in a process of its own and waits for how that went.
 * @param as the account to run the program as; root only
 * @param wrapped words to put before the command, such as `unshare -m sh -c ...`
 */
export async function startProgram(
  dir: string,
  { as, wrapped = [] }: { as?: number; wrapped?: string[] } = {},
): Promise<Started> {
  const words = [...wrapped, process.execPath, program, dir]
  const identity = as === undefined ? {} : { uid: as, gid: as }
  const child = spawn(words[0] as string, words.slice(1), { stdio: ["ignore", "pipe", "pipe"], cwd: "/", ...identity })
  running.add(child)
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
  let wrong = ""
  child.stderr?.on("data", (chunk) => {
    wrong += chunk
  })
  const firstLine = new Promise<string>((resolve) =>
    createInterface({ input: child.stdout as never }).once("line", resolve),
  )
  const line = await Promise.race([firstLine, ended.then(() => firstOrNothing(firstLine))])
  if (!line) throw new Error(`The program said nothing but: ${wrong}`)
  return {
    ...(JSON.parse(line) as Outcome),
    async end(signal) {
      child.kill(signal)
      await ended
      running.delete(child)
    },
  }
}

/** Stops whatever a test left running. */
export async function endPrograms(): Promise<void> {
  for (const child of running) child.kill("SIGTERM")
  await Promise.all(
    [...running].map(
      (child) => child.exitCode ?? child.signalCode ?? new Promise((resolve) => child.once("close", resolve)),
    ),
  )
  running.clear()
}

/** A line may still be on its way when the process has ended. */
function firstOrNothing(line: Promise<string>): Promise<string> {
  return Promise.race([line, new Promise<string>((resolve) => setTimeout(resolve, 200, ""))])
}
