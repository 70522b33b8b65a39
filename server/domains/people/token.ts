import { createHash, randomBytes } from "node:crypto"

/** A random 256-bit secret for a cookie or a key; the database keeps only its SHA-256. */
export const newToken = (): string => randomBytes(32).toString("base64url")

export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest()
