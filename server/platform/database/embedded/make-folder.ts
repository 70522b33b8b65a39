import { mkdirSync, statSync } from "node:fs"
import { dirname } from "node:path"

/**
 * Makes a folder and those above it; false when it was there already. Step by step, because `mkdir` with `recursive` calls a
 * read-only file system "no such file or directory".
 */
export function makeFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return false
  if (!found && dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
  return true
}
