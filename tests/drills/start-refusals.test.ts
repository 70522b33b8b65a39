import { spawn } from "node:child_process"
import { createServer } from "node:net"
import path from "node:path"
import { afterAll, expect, test } from "vitest"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"

const main = path.resolve(import.meta.dirname, "../../server/main.ts")
afterAll(removeScratch)

/** Starts the program as npm start does, and waits until it gives up. */
function refusalOf(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const program = spawn(process.execPath, [main, ...args], { env: { ...process.env, DATABASE_URL: "", ...env } })
    let said = ""
    for (const stream of [program.stdout, program.stderr])
      stream.on("data", (chunk) => {
        said += chunk
      })
    const giveUp = setTimeout(() => program.kill("SIGKILL"), 25_000)
    program.once("exit", (code) => {
      clearTimeout(giveUp)
      done({ code, said: said.trim() })
    })
  })
}

test("a taken port is named, with another to choose", async () => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, "0.0.0.0", listening))
  const { port } = taken.address() as { port: number }
  const { code, said } = await refusalOf(["--port", String(port), "--data", scratchFolder()])
  taken.close()
  expect(code).toBe(1)
  expect(said).toBe(
    `Port ${port} is in use by another program. Stop that one, or choose another: npm start -- --port ${port + 1}`,
  )
})

test.each([
  [
    "a database that does not answer",
    ["--port", "0"],
    { DATABASE_URL: "postgres://nobody:wrong@127.0.0.1:1/none" },
    /^The database in DATABASE_URL does not answer .* unset DATABASE_URL to use the built-in one\.$/,
  ],
  [
    "a port that is no number",
    ["--port", "many"],
    {},
    /^The port must be a whole number from 0 to 65535; "many" is not\./,
  ],
  [
    "a word that it does not know",
    ["--nonsense"],
    {},
    /^Unknown option '--nonsense'.* Known are --port P, --data DIR and --sample\.$/,
  ],
])("%s is one sentence that says what to do, and no stack trace", async (_what, args, env, sentence) => {
  const { code, said } = await refusalOf([...args, "--data", scratchFolder()], env)
  expect(code).toBe(1)
  expect(said).toMatch(sentence)
  expect(said.split("\n")).toHaveLength(1)
})
