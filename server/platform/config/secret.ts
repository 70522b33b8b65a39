import { randomBytes, randomUUID } from "node:crypto"
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from "node:fs"
import path from "node:path"
import { makeFolder } from "#platform/database/embedded/make-folder.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/**
 * The key that signs links and hardens PINs. It lives in a file beside the data and never in the database, so that who reads the database alone can
 * neither sign a link nor try PINs. WELLSERVED_SECRET (64 hex digits) replaces the file where several nodes share one database.
 */
export function readSecret(dataDir: string, env: NodeJS.ProcessEnv): Buffer {
  if (env.WELLSERVED_SECRET) return keyIn(env.WELLSERVED_SECRET, "WELLSERVED_SECRET")
  const file = path.join(dataDir, "secret")
  if (!existsSync(file)) makeSecret(file)
  return keyIn(readFileSync(file, "utf8").trim(), file)
}

/** Never a short key, nor another one in silence: every link would be void, and every PIN wrong. */
function keyIn(text: string, from: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex")
  throw new Refusal(
    "secret-malformed",
    `${from} must hold 64 hex digits and does not. Put back the one that this data was used with; a backup has it.`,
  )
}

function makeSecret(file: string): void {
  makeFolder(path.dirname(file))
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    // Another program was first; its key holds.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    unlinkSync(draft)
  }
}
