import fc from "fast-check"
import { expect, test } from "vitest"
import { proposeTitle } from "./propose-title.ts"

test("a title is the first sentence of what was done, else of what was needed", () => {
  const needed = "A man had lost his only card. He was due to fly."
  expect(proposeTitle({ needed, done: "We looked in three bins. Then we called a taxi." })).toBe(
    "We looked in three bins",
  )
  expect(proposeTitle({ needed, done: "" })).toBe("A man had lost his only card")
  expect(proposeTitle({ needed: "Help", done: "Did." })).toBe("")
})

test("a long sentence is cut at a word", () => {
  const done =
    "We walked the whole concourse with a father and two sleeping children, so that they made their train to the north"
  expect(proposeTitle({ needed: "", done })).toBe("We walked the whole concourse with a father and two sleeping…")
})

test("whatever was written, a title fits its field and is one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }), (done, needed) => {
      const title = proposeTitle({ needed, done })
      expect(title.length).toBeLessThanOrEqual(70)
      expect(title.isWellFormed()).toBe(true)
      expect(title).not.toContain("\n")
    }),
  )
})
