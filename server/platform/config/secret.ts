import { randomBytes, randomUUID } from "node:crypto"
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { makeFolder } from "#platform/database/embedded/make-folder.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/**
 * The key that signs links and hardens PINs. It lives in a file beside the data and never in the database, so that who reads the database alone can
 * neither sign a link nor try PINs. WELLSERVED_SECRET (64 hex digits) replaces the file where several nodes share one database. It is made for data that
 * nobody has used yet, and for no others.
 */
export async function readSecret(
  dataDir: string,
  env: NodeJS.ProcessEnv,
  isUsed: () => Promise<boolean>,
): Promise<Buffer> {
  if (env.WELLSERVED_SECRET) return keyIn(env.WELLSERVED_SECRET, "WELLSERVED_SECRET")
  const file = path.join(dataDir, "secret")
  if (!existsSync(file)) {
    // Asked first: of two programs that begin at once the other may have made it meanwhile.
    const used = await isUsed()
    if (used && !existsSync(file)) throw missing(file)
    makeSecret(file)
  }
  return keyIn(readFileSync(file, "utf8").trim(), file)
}

const missing = (file: string) =>
  new Refusal(
    "secret-missing",
    `This data was used with a secret that is neither in ${file} nor in WELLSERVED_SECRET. Put it back; a backup has it, and with another one every link would be void, every PIN wrong, and every row of the ledgers would count as changed. Only where it is lost for good, write a new one there: openssl rand -hex 32 > ${file}`,
  )

/** Never a short key, nor another one in silence: every link would be void, and every PIN wrong. */
function keyIn(text: string, from: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex")
  throw new Refusal(
    "secret-malformed",
    `${from} must hold 64 hex digits and does not. Put back the one that this data was used with; a backup has it.`,
  )
}

/**
 * Puts the secret of a backup beside the data that come from it, in place of any other, so that a power cut leaves the one or the other and never half.
 * Throws `secret-differs` where WELLSERVED_SECRET would hold against it.
 */
export function putSecret(dataDir: string, secret: string, env: NodeJS.ProcessEnv): void {
  const file = path.join(dataDir, "secret")
  const set = env.WELLSERVED_SECRET
  if (set && set.toLowerCase() !== secret.toLowerCase())
    throw new Refusal(
      "secret-differs",
      `WELLSERVED_SECRET is not the secret that this backup was made with: every link would be void, and every PIN wrong. Unset it and restore; the right one is then in ${file}.`,
    )
  renameSync(writeDraft(file, secret), file)
  syncFolder(dataDir)
}

function makeSecret(file: string): void {
  const draft = writeDraft(file, randomBytes(32).toString("hex"))
  try {
    linkSync(draft, file)
  } catch (error) {
    // Another program was first; its key holds.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    unlinkSync(draft)
  }
}

function writeDraft(file: string, secret: string): string {
  makeFolder(path.dirname(file))
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, secret, { mode: 0o600, flush: true })
  return draft
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r")
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
