import { randomFillSync } from "node:crypto"

const pool = Buffer.alloc(10 * 256)
let used = pool.length
let lastTime = -1
let count = 0

/**
 * A uuid v7 (RFC 9562, method 1): milliseconds since 1970, a 12-bit count within the millisecond so that ids of one process keep their order,
 * and 62 random bits.
 */
export function uuidV7(at: Date): string {
  const time = at.getTime()
  count = time === lastTime ? (count + 1) & 0xfff : 0
  lastTime = time
  if (used + 8 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.toString("hex", used, used + 8)
  used += 8
  const stamp = time.toString(16).padStart(12, "0")
  const variant = ((Number.parseInt(random[0] as string, 16) & 0x3) | 0x8).toString(16)
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count.toString(16).padStart(3, "0")}-${variant}${random.slice(1, 4)}-${random.slice(4, 16)}`
}
