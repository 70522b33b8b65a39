import { existsSync, readdirSync } from "node:fs"
import { parseArgs } from "node:util"

// `npm run bench -- NAME --json`: runs bench/NAME.ts and prints what it measured, as a table or as one object.

/** What a benchmark may be told; each takes what concerns it. */
export type BenchOptions = { responses?: string | undefined }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, responses: { type: "string" } },
})
const [name = ""] = positionals
const file = new URL(`${name}.ts`, import.meta.url)
if (!/^[a-z-]+$/.test(name) || name === "run" || !existsSync(file)) {
  const parts = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== "run.ts",
  )
  console.error(
    `There is no benchmark "${name}". There are: ${parts.map((entry) => entry.name.replace(/\.ts$/, "")).join(", ")}.`,
  )
  process.exit(1)
}

const { default: run } = (await import(file.href)) as { default: (options: BenchOptions) => Promise<object> }
const result = await run({ responses: values.responses })
if (values.json) console.log(JSON.stringify(result))
else
  for (const [what, value] of Object.entries(result)) {
    if (Array.isArray(value)) console.table(value)
    else console.log(`${what}: ${value}`)
  }
process.exit(0)
