import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterEach, expect, test } from "vitest"
import { removeScratch, scratchFolder } from "../support/scratch.ts"

afterEach(removeScratch)

const root = fileURLToPath(new URL("../../", import.meta.url))

/** A clone of which only the bootstrap is there, and an npm that notes its calls and "installs" this clone's packages, as soon as nothing holds it up. */
function bareClone(): { clone: string; env: NodeJS.ProcessEnv; calls(): string[]; hold: string } {
  const clone = scratchFolder()
  for (const part of ["bootstrap", "bin", "package.json", "package-lock.json"])
    cpSync(join(root, part), join(clone, part), { recursive: true })
  const tools = join(clone, "tools")
  mkdirSync(tools)
  const noted = join(clone, "noted")
  writeFileSync(noted, "")
  const hold = join(clone, "hold")
  const install = `mkdir -p node_modules/.bin && cp '${root}node_modules/.package-lock.json' node_modules/ && ln -sf '${process.execPath}' node_modules/.bin/node`
  writeFileSync(
    join(tools, "npm"),
    `#!/bin/sh\necho "$1" >> '${noted}'\nwhile [ -e '${hold}' ]; do sleep 0.05; done\n${install}\n`,
    { mode: 0o755 },
  )
  const env = { PATH: `${tools}:${process.env.PATH}` }
  return { clone, env, calls: () => readFileSync(noted, "utf8").split("\n").filter(Boolean), hold }
}

const prepare = (clone: string, env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, [join(clone, "bootstrap", "prepare.mjs")], { env })

/** Settles once the program has said so on stderr. */
const said = (child: ChildProcess, words: string) =>
  new Promise<void>((heard) => {
    let all = ""
    child.stderr?.on("data", (chunk) => {
      all += chunk
      if (all.includes(words)) heard()
    })
  })

test("a clean clone is installed once, and again only when the lockfile says something else", async () => {
  const { clone, env, calls } = bareClone()
  await prepare(clone, env)
  await prepare(clone, env)
  expect(calls()).toEqual(["ci"])
  const lockfile = join(clone, "package-lock.json")
  writeFileSync(
    lockfile,
    readFileSync(lockfile, "utf8").replace(/("node_modules\/fastify": \{\s*"version": )"[^"]+"/, '$1"0.0.1"'),
  )
  await prepare(clone, env)
  expect(calls()).toEqual(["ci", "ci"])
})

test("of two starts at once one installs and the other waits for it", async () => {
  const { clone, env, calls, hold } = bareClone()
  writeFileSync(hold, "")
  const both = [prepare(clone, env), prepare(clone, env)]
  await Promise.any(both.map(({ child }) => said(child, "Another start is preparing this clone; waiting for it.")))
  rmSync(hold)
  await Promise.all(both)
  expect(calls()).toEqual(["ci"])
})

test("what an installer killed in the middle left behind stops nobody", async () => {
  const { clone, env, calls, hold } = bareClone()
  writeFileSync(hold, "")
  const first = spawn(process.execPath, [join(clone, "bootstrap", "prepare.mjs")], {
    env,
    stdio: "ignore",
    detached: true,
  })
  await expect.poll(calls).toEqual(["ci"])
  // With all that it started: a machine that is switched off leaves no installer behind either.
  const gone = once(first, "exit")
  process.kill(-(first.pid as number), "SIGKILL")
  await gone
  rmSync(hold)
  rmSync(join(clone, "node_modules"), { recursive: true, force: true })
  await prepare(clone, env)
  expect(existsSync(join(clone, ".cache", "bootstrap.lock"))).toBe(false)
  expect(existsSync(join(clone, "node_modules", ".wellserved-install"))).toBe(true)
})

test("without npm, or without packages, there is one sentence and no stack trace", async () => {
  const { clone } = bareClone()
  const bare = join(clone, "bare")
  mkdirSync(bare)
  const missing = prepare(clone, { PATH: bare })
  await expect(missing).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/\nnpm was not found; install Node with npm.*\n$/),
  })
  symlinkSync("/bin/false", join(bare, "npm"))
  const failing = prepare(clone, { PATH: bare })
  await expect(failing).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/could not be installed: see npm's words above/),
  })
})

test("the command-line program hands over to the pinned Node: words, output, exit code and signals", async () => {
  const { clone, env } = bareClone()
  await prepare(clone, env)
  // Another Node than the one that runs this, so that there is something to hand over to.
  const other = join(clone, "node_modules", ".bin", "node")
  rmSync(other)
  writeFileSync(
    other,
    `#!/bin/sh\n[ "$1" = --version ] && exec '${process.execPath}' --version\nexport HANDED=over; exec '${process.execPath}' "$@"\n`,
    { mode: 0o755 },
  )
  mkdirSync(join(clone, "cli"))
  writeFileSync(
    join(clone, "cli", "main.ts"),
    `const words: string[] = process.argv.slice(2)
     process.on("SIGTERM", () => process.exit(5))
     console.log(JSON.stringify([process.env.HANDED, ...words]))
     if (words[0] === "wait") setTimeout(() => {}, 60_000)
     else process.exitCode = 7`,
  )
  const program = join(clone, "bin", "wellserved.mjs")
  const run = promisify(execFile)(process.execPath, [program, "a b", "--json"], { env })
  await expect(run).rejects.toMatchObject({ code: 7, stdout: '["over","a b","--json"]\n', stderr: "" })
  const waiting = spawn(process.execPath, [program, "wait"], { env, stdio: ["ignore", "pipe", "inherit"] })
  waiting.stdout.once("data", () => waiting.kill("SIGTERM"))
  expect(await new Promise((resolve) => waiting.once("exit", resolve))).toBe(5)
})

test("while the web is built anew, the earlier one is served whole, and pages open since then find their parts", async () => {
  const { clone, env } = bareClone()
  await prepare(clone, env)
  const vite = join(clone, "node_modules", "vite", "bin", "vite.js")
  mkdirSync(join(vite, ".."), { recursive: true })
  mkdirSync(join(clone, "web"))
  const build = async (name: string) => {
    writeFileSync(join(clone, "web", "vite.config.ts"), `// ${name}`)
    writeFileSync(
      vite,
      `const { mkdirSync, writeFileSync } = require("node:fs")
       const out = process.argv[process.argv.indexOf("--outDir") + 1]
       mkdirSync(out + "/assets", { recursive: true })
       setTimeout(() => { writeFileSync(out + "/index.html", "${name}"); writeFileSync(out + "/assets/${name}.js", "") }, 500)`,
    )
    await prepare(clone, env)
  }
  const served = join(clone, "dist", "web")
  const page = () => readFileSync(join(served, "index.html"), "utf8")
  await build("first")
  const second = build("second")
  const seen = new Set<string>()
  let done = false
  void second.finally(() => {
    done = true
  })
  while (!done) {
    seen.add(page())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await second
  seen.add(page())
  expect(seen).toEqual(new Set(["first", "second"]))
  expect(readdirSync(join(served, "assets")).sort()).toEqual(["first.js", "second.js"])
  expect(readdirSync(join(clone, "dist")).sort()).toEqual(["web", "web.stamp"])
})
