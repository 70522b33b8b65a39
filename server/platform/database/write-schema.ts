import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { startEmbedded } from "#platform/database/embedded/start-embedded.ts"
import { migrate } from "./migrate.ts"

// Writes schema.ts, the types of all tables, from a database that has just been migrated: `npm run schema`.
const dir = mkdtempSync(path.join(tmpdir(), "wellserved-schema-"))
const embedded = await startEmbedded({ dir })
try {
  const url = embedded.urlFor("postgres", "wellserved")
  await migrate(url)
  const out = path.join(import.meta.dirname, "schema.ts")
  execFileSync(
    "kysely-codegen",
    [
      "--dialect",
      "postgres",
      "--url",
      url,
      "--out-file",
      out,
      "--include-pattern",
      "public.*",
      "--exclude-pattern",
      "*.listening_response_*",
      "--date-parser",
      "string",
      "--numeric-parser",
      "number",
      "--type-mapping",
      JSON.stringify({ int8: "number" }),
    ],
    { stdio: "inherit" },
  )
  execFileSync("biome", ["format", "--write", out], { stdio: "inherit" })
} finally {
  await embedded.stop()
  rmSync(dir, { recursive: true, force: true })
}
