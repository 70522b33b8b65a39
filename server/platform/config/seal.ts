import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"
import type { House } from "#platform/house.ts"

const nonceLength = 12
const tagLength = 16

/** What must be used again and must not lie open in the database, such as the address of a webhook: AES-256-GCM under a key of its own `purpose`. */
export function seal(house: House, purpose: string, text: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv("aes-256-gcm", keyFor(house, purpose), nonce)
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()])
}

/** Undefined where it was sealed with another key, or was changed. */
export function unseal(house: House, purpose: string, sealed: Buffer): string | undefined {
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(house, purpose), sealed.subarray(0, nonceLength))
    decipher.setAuthTag(sealed.subarray(-tagLength))
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]).toString("utf8")
  } catch {
    return undefined
  }
}

const keyFor = ({ secret }: House, purpose: string) =>
  Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), `seal ${purpose}`, 32))
