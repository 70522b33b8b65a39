import fc from "fast-check"
import { expect, test } from "vitest"
import { readSheet } from "./sheet.ts"

test("whatever is typed is either kept as it is, or said to be wrong", () => {
  const typed = { named: "", shown: "unnamed", quotable: "", name: "", email: "" }
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 300 }), fc.string(), (words, email, shown) => {
      const read = readSheet({ ...typed, words, email, shown: shown.length % 2 ? shown : "withheld" })
      if ("problems" in read) expect(Object.keys(read.problems).length).toBeGreaterThan(0)
      else expect([read.thanks.words, read.thanks.email]).toEqual([words.trim(), email.trim() || null])
    }),
  )
  expect(readSheet({ ...typed, words: "x".repeat(4001) })).toEqual({ problems: { words: "tooLong" } })
  expect(readSheet({ ...typed, words: "a\u0000b" })).toEqual({ problems: { words: "notText" } })
})
