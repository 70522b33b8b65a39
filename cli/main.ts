import { sentenceFor } from "#platform/errors/sentence-for.ts"
import { program } from "./program.ts"

program.parseAsync().catch((error: unknown) => {
  console.error(sentenceFor(error) ?? error)
  process.exitCode = 1
})
