import fc from "fast-check"
import { expect, test } from "vitest"
import { wordDiff } from "./word-diff.ts"

test("a word that was replaced is shown out and in, the rest stays", () => {
  expect(wordDiff("We greet every customer", "We greet every guest")).toEqual([
    { kind: "same", words: "We greet every " },
    { kind: "out", words: "customer" },
    { kind: "in", words: "guest" },
  ])
})

test("the same text has nothing in or out", () => {
  expect(wordDiff("one two", "one two")).toEqual([{ kind: "same", words: "one two" }])
  expect(wordDiff("", "")).toEqual([])
})

test("what stayed and came is the new text, and what stayed and went is the old one", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((words) => words.join(" "))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = wordDiff(before, after)
      const without = (kind: string) =>
        diff
          .filter((stretch) => stretch.kind !== kind)
          .map((stretch) => stretch.words.trim())
          .filter(Boolean)
          .join(" ")
          .replaceAll(/\s+/g, " ")
      expect(without("out")).toBe(after)
      expect(without("in")).toBe(before)
    }),
  )
})
