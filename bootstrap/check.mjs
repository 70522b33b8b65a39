// `npm run check`: lint and format, types, boundaries, dead code. Each is an error or off; all are run, so that one run tells everything.
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { inRoot, root } from "./place.mjs"

const boundaries = "tests/architecture/boundaries.ts"

/** A check runs when the file it is about is there. @type {{ name: string, needs: string, command: string[] }[]} */
const checks = [
  {
    name: "lint and format",
    needs: "biome.json",
    command: ["biome", "ci", "--colors=off", "--error-on-warnings", "."],
  },
  { name: "types of the server", needs: "tsconfig.json", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the web", needs: "web/tsconfig.json", command: ["tsc", "-p", "web/tsconfig.json"] },
  {
    name: "types of the web's tests",
    needs: "web/tsconfig.tests.json",
    command: ["tsc", "-p", "web/tsconfig.tests.json"],
  },
  { name: "boundaries", needs: boundaries, command: ["node", boundaries] },
  { name: "dead code", needs: "package.json", command: ["knip", "--no-progress"] },
]

/** @param {string[]} command @returns {Promise<{ ok: boolean, said: string }>} */
const run = ([program, ...args]) =>
  new Promise((resolve) => {
    const file = program === "node" ? process.execPath : inRoot("node_modules", ".bin", program)
    execFile(file, args, { cwd: root, maxBuffer: 64 << 20, shell: process.platform === "win32" }, (error, out, err) =>
      resolve({ ok: !error, said: `${out}${err}`.trim() }),
    )
  })

const started = checks.map((check) => ({
  ...check,
  result: existsSync(inRoot(check.needs)) ? run(check.command) : undefined,
}))
for (const { name, needs, result } of started) {
  const { ok, said } = (await result) ?? { ok: false, said: `${needs} is missing` }
  console.log(`${ok ? "ok    " : "FAILED"} ${name}`)
  if (!ok) {
    console.log(said)
    process.exitCode = 1
  }
}
