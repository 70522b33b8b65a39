import { randomBytes } from "node:crypto"
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs"
import path from "node:path"

/**
 * The key that signs links and hardens PINs. It lives in a file beside the data and never in the database, so that who reads the database alone can
 * neither sign a link nor try PINs. WELLSERVED_SECRET (64 hex digits) replaces the file where several nodes share one database.
 */
export function readSecret(dataDir: string, env: NodeJS.ProcessEnv): Buffer {
  const given = env.WELLSERVED_SECRET
  if (given && /^[0-9a-f]{64}$/i.test(given)) return Buffer.from(given, "hex")
  const file = path.join(dataDir, "secret")
  try {
    return Buffer.from(readFileSync(file, "utf8").trim(), "hex")
  } catch {
    mkdirSync(dataDir, { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch {
      // Another program was first; its key holds.
    }
    unlinkSync(draft)
    return Buffer.from(readFileSync(file, "utf8").trim(), "hex")
  }
}
