import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const made: string[] = []

/** A new folder that every account may pass through, for one test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wellserved-scratch-"))
  chmodSync(folder, 0o755)
  made.push(folder)
  return folder
}

export function removeScratch(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
