import { enableCompileCache } from "node:module"
import path from "node:path"

// As in server/main.ts: half of what a command takes is reading the program.
enableCompileCache(path.join(import.meta.dirname, "../.cache/compiled"))
const { sentenceFor } = await import("#platform/errors/sentence-for.ts")
const { program } = await import("./program.ts")

program.parseAsync().catch((error: unknown) => {
  console.error(sentenceFor(error) ?? error)
  process.exitCode = 1
})
