import fc from "fast-check"
import { expect, test } from "vitest"
import { readReplyToken, replyToken } from "./reply-token.ts"

const secret = Buffer.alloc(32, 7)
const numbers = fc.integer({ min: 1, max: 2_147_483_647 })

test("a token is read back, in capitals too, and fits an address", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const token = replyToken(secret, number)
      expect(readReplyToken(secret, token)).toBe(number)
      expect(readReplyToken(secret, token.toUpperCase())).toBe(number)
      expect(`service+${token}`.length).toBeLessThanOrEqual(64)
    }),
  )
})

test("a token for another number, or by another key, proves nothing", () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      fc.pre(one !== other)
      const mac = replyToken(secret, one).split("-")[1]
      expect(readReplyToken(secret, `${other}-${mac}`)).toBeUndefined()
      expect(readReplyToken(Buffer.alloc(32, 8), replyToken(secret, one))).toBeUndefined()
    }),
  )
})

test("anything else is nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readReplyToken(secret, text)).toBeUndefined()
    }),
  )
})
