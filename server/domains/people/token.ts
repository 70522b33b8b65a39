import { createHash, randomBytes, randomInt } from "node:crypto"

/** A random 256-bit secret for a cookie or a key; the database keeps only its SHA-256. */
export const newToken = (): string => randomBytes(32).toString("base64url")

export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest()

/** Without the letters and digits that are taken for one another when read aloud or copied by hand. */
const readable = "abcdefghjkmnpqrstuvwxyz23456789"

/** A password or a code to be handed over: 16 characters in groups of four, 79 bits. */
export function newPassword(): string {
  const letters = Array.from({ length: 16 }, () => readable[randomInt(readable.length)])
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join("")).join("-")
}
