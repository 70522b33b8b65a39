import fc from "fast-check"
import { expect, test } from "vitest"
import { numberIn, textQuery, wordsToFind } from "./words-to-find.ts"

test("a number alone is a case's, with or without its sign; anything else is words", () => {
  expect([numberIn("#42"), numberIn(" 42 "), numberIn("42 fees"), numberIn("1234567890")]).toEqual([
    42,
    42,
    undefined,
    undefined,
  ])
})

test("each word may be a beginning, and all must be there", () => {
  expect(textQuery(wordsToFind("Fee twi"))).toBe("'fee':* & 'twi':*")
  expect(wordsToFind(" -- ")).toEqual([])
})

test("whatever is typed, only letters and digits reach the query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
      expect(textQuery(wordsToFind(typed)) || "'a':*").toMatch(/^'[\p{L}\p{N}]+':\*( & '[\p{L}\p{N}]+':\*){0,7}$/u)
    }),
  )
})
