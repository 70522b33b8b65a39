import fc from "fast-check"
import { expect, test } from "vitest"
import { subjectOf } from "./case.ts"

test("a case is called by the first sentence that was said, cut at a whole word", () => {
  expect(subjectOf("  You charged me twice. I am furious.", "?")).toBe("You charged me twice.")
  expect(subjectOf(" ", "Counter survey")).toBe("Counter survey")
  expect(subjectOf("wait ".repeat(40), "?")).toBe(`${"wait ".repeat(17)}wait…`)
})

test("whatever somebody writes, its name is a line of a list: also without a space, in any script", () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 400, unit: "binary" }),
    fc.string({ minLength: 80, maxLength: 400, unit: fc.constantFrom("x", "ก", "字", "😤", " ", "\n") }),
  )
  fc.assert(
    fc.property(texts, (words) => {
      const subject = subjectOf(words, "x".repeat(500))
      expect(subject.length).toBeLessThanOrEqual(91)
      expect(subject.length).toBeGreaterThan(0)
      expect(subject.includes("\n")).toBe(false)
      if (words.isWellFormed()) expect(subject.isWellFormed()).toBe(true)
    }),
  )
})
