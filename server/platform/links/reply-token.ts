import { createHmac, timingSafeEqual } from "node:crypto"

const macLength = 10

/**
 * Proves, in an address that mail is answered to, which record the answer is about: "1042-mzxw6ytboi2dqnzr". 80 bits of HMAC in base32, without capitals,
 * because mail programs and servers may write an address in small letters, and a local part has 64 characters at most. It never runs out: whoever was
 * written to may answer, years later too.
 */
export function replyToken(secret: Buffer, number: number): string {
  return `${number}-${base32(macOf(secret, number))}`
}

/** The number in a token of ours; undefined where it was not made by us. */
export function readReplyToken(secret: Buffer, token: string): number | undefined {
  const [, digits = "", given = ""] = /^([1-9][0-9]{0,9})-([a-z2-7]{16})$/.exec(token.toLowerCase()) ?? []
  const number = Number(digits)
  if (number < 1 || number > 2_147_483_647) return undefined
  const known = timingSafeEqual(Buffer.from(base32(macOf(secret, number))), Buffer.from(given.padEnd(16, "0")))
  return known ? number : undefined
}

const macOf = (secret: Buffer, number: number) =>
  createHmac("sha256", secret).update(`reply\n${number}`).digest().subarray(0, macLength)

const letters = "abcdefghijklmnopqrstuvwxyz234567"

function base32(bytes: Buffer): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  let text = ""
  for (let left = bytes.length * 8; left > 0; left -= 5) {
    text = (letters[Number(bits & 31n)] ?? "") + text
    bits >>= 5n
  }
  return text
}
