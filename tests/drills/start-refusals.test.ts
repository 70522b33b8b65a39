import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { ask } from "#tests/support/ask.ts"
import { freshDatabase } from "#tests/support/database.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"

const main = path.resolve(import.meta.dirname, "../../server/main.ts")
const commandLine = path.resolve(import.meta.dirname, "../../cli/main.ts")
/** A machine with much else to do takes its time to load the program. */
const PATIENCE_MS = 240_000
const database = await freshDatabase()
/** No program has come far enough to work on it. */
const unused = await freshDatabase()
const used = { DATABASE_URL: database.ownerUrl, WELLSERVED_SECRET: "5e".repeat(32) }
afterAll(async () => {
  await Promise.all([database.drop(), unused.drop()])
  removeScratch()
})

/** Starts the program as npm start does, and waits until it gives up. */
function refusalOf(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  program = main,
): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, DATABASE_URL: "", ...env } })
    let said = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk
      })
    const giveUp = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS)
    child.once("exit", (code) => {
      clearTimeout(giveUp)
      done({ code, said: said.trim() })
    })
  })
}

test.each([
  ["before anything is done", []],
  ["before a sample is made, which takes its time", ["--sample"]],
])("a taken port is named, with another to choose, %s", async (_when, flags) => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, "0.0.0.0", listening))
  const { port } = taken.address() as { port: number }
  const { code, said } = await refusalOf(["--port", String(port), "--data", scratchFolder(), ...flags], used)
  taken.close()
  expect(code).toBe(1)
  expect(said).toBe(
    `Port ${port} is in use by another program. Stop that one, or choose another: npm start -- --port ${port + 1}`,
  )
  expect(await ask(database.ownerUrl, "select count(*)::int from people_person")).toBe(0)
})

test.each([
  [
    "a database that does not answer",
    ["--port", "0"],
    { DATABASE_URL: "postgres://nobody:wrong@127.0.0.1:1/none" },
    /^The database in DATABASE_URL does not answer .* unset DATABASE_URL to use the built-in one\.$/,
  ],
  [
    "an address of a database that is none",
    ["--port", "0"],
    { DATABASE_URL: "mysql://house:guess#1@127.0.0.1/house" },
    /^DATABASE_URL must look like postgres:\/\/user:password@host:5432\/database, with [^1]*$/,
  ],
  [
    "a mail server that is none",
    ["--port", "0"],
    { SMTP_URL: "mail.harbour.example" },
    /^SMTP_URL must look like smtps:.* Unset it to keep mails in the outbox\.$/,
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

describe("with a server of one's own", () => {
  const start = (env: NodeJS.ProcessEnv, data = scratchFolder()) =>
    refusalOf(["--port", "0", "--data", data], { DATABASE_URL: unused.ownerUrl, ...env })
  const spoiltSecret = () => {
    const data = scratchFolder()
    writeFileSync(path.join(data, "secret"), "cut sho")
    return data
  }

  test.each([
    [
      "an address that is not this machine's",
      { ...used, HOST: "203.0.113.9" },
      undefined,
      /^HOST is 203\.0\.113\.9, which is no/,
    ],
    [
      "a secret that is too short",
      { WELLSERVED_SECRET: "abc" },
      undefined,
      /^WELLSERVED_SECRET must hold 64 hex digits/,
    ],
    [
      "a secret that is gone while the data are there",
      { ...used, WELLSERVED_SECRET: "" },
      undefined,
      /^This data was used with a secret that is neither in \S+\/secret nor in WELLSERVED_SECRET\. Put it back; a backup has it/,
    ],
    ["a secret cut short on the disk", {}, spoiltSecret, /\/secret must hold 64 hex digits.* a backup has it\.$/],
    ["a data folder below a file", {}, () => path.join(spoiltSecret(), "secret", "data"), /Check the path\.$/],
  ])("%s is one sentence too", async (_what, env, data, sentence) => {
    const { code, said } = await start(env, data?.())
    expect(said).toMatch(sentence)
    expect(said.split("\n")).toHaveLength(1)
    expect(code).toBe(1)
  })

  test.each([
    ["a backup into a folder that is not there", ["backup", "/no/such/folder/file"]],
    ["people from a file that is not there", ["import", "people", "/no/such/folder/file"]],
  ])("on the command line: %s", async (_what, words) => {
    const { code, said } = await refusalOf([...words, "--data", scratchFolder()], used, commandLine)
    expect(said).toMatch(/^There is no (file )?\/no\/such\/folder\/file/)
    expect(said.split("\n")).toHaveLength(1)
    expect(code).toBe(1)
  })
})
