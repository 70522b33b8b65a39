import { createHmac, timingSafeEqual } from "node:crypto"
import type { SignedLink } from "#platform/ctx.ts"

/**
 * A signed link proves, without a login, that its bearer was sent it: version byte, expiry in minutes (4 bytes), link version (2), record id (16),
 * and 16 bytes of HMAC-SHA256 over those and the purpose. 52 characters in an address; it says nothing to who guesses.
 */
export type LinkSigner = {
  sign(purpose: string, subjectId: string, linkVersion: number, expiresAt: Date): string
  /** Undefined when it was not signed by us, was for another purpose, or has expired. */
  read(purpose: string, token: string, now: Date): SignedLink | undefined
}

const bodyLength = 23
const macLength = 16

export function linkSigner(secret: Buffer): LinkSigner {
  const mac = (purpose: string, body: Buffer) =>
    createHmac("sha256", secret).update(`link ${purpose}\n`).update(body).digest().subarray(0, macLength)
  return {
    sign(purpose, subjectId, linkVersion, expiresAt) {
      const body = Buffer.alloc(bodyLength)
      body.writeUInt8(1, 0)
      body.writeUInt32BE(Math.ceil(expiresAt.getTime() / 60_000), 1)
      body.writeUInt16BE(linkVersion, 5)
      Buffer.from(subjectId.replaceAll("-", ""), "hex").copy(body, 7)
      return Buffer.concat([body, mac(purpose, body)]).toString("base64url")
    },
    read(purpose, token, now) {
      const bytes = Buffer.from(token, "base64url")
      if (bytes.length !== bodyLength + macLength || bytes.toString("base64url") !== token) return undefined
      const body = bytes.subarray(0, bodyLength)
      if (!timingSafeEqual(bytes.subarray(bodyLength), mac(purpose, body)) || body.readUInt8(0) !== 1) return undefined
      if (body.readUInt32BE(1) * 60_000 < now.getTime()) return undefined
      const hex = body.toString("hex", 7)
      const subjectId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        "-",
      )
      return { purpose, subjectId, version: body.readUInt16BE(5) }
    },
  }
}
