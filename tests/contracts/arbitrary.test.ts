import fc from "fast-check"
import { expect, test } from "vitest"
import { z } from "zod"
import { arbitraryOf } from "./arbitrary.ts"

test("a pattern that its length can never meet is refused with a sentence, instead of being looked for without end", () => {
  const tooLong = z.object({
    code: z
      .string()
      .max(5)
      .regex(/^[A-Z]{8}$/),
  })
  expect(() => arbitraryOf(tooLong, [])).toThrow(/No text of 0 to 5 characters .* matches \/\^\[A-Z\]\{8\}\$\//)
  const tooShort = z
    .string()
    .min(9)
    .max(20)
    .regex(/^[A-Z]{3}$/)
  expect(() => arbitraryOf(tooShort, [])).toThrow("Give the string a length that its pattern can meet.")
})

test("texts of a pattern are as long as the contract wants them", () => {
  const word = z
    .string()
    .min(2)
    .max(6)
    .regex(/^[a-z]+$/)
  fc.assert(fc.property(arbitraryOf(word, []), (text) => word.safeParse(text).success))
})

test("a hash is made at its length, and not waited for", () => {
  const hash = z
    .string()
    .length(64)
    .regex(/^[0-9a-f]+$/)
  fc.assert(fc.property(arbitraryOf(hash, []), (text) => hash.safeParse(text).success))
})
