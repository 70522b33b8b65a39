import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

type LetterStatistics = typeof import("eld/small").eld
let loaded: LetterStatistics | undefined

/** Loaded with the first comment that needs it: it takes 160 MB, which a program that reads no words, such as an import of scores, does not spend. */
export function letterStatistics(): LetterStatistics {
  if (!loaded) {
    const file = fileURLToPath(import.meta.resolve("eld/small"))
    loaded = (createRequire(import.meta.url)(file) as { eld: LetterStatistics }).eld
  }
  return loaded
}
