import fc from "fast-check"
import { expect, test } from "vitest"
import { likeness, seemsTheSame } from "./likeness.ts"

const text = fc.lorem({ maxCount: 30 })

test("likeness is the same both ways, between 0 and 1, and whole for the same words in any order", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const near = likeness(one, other)
      expect(near).toBe(likeness(other, one))
      expect(near).toBeGreaterThanOrEqual(0)
      expect(near).toBeLessThanOrEqual(1)
      const whole = `${one} suitcase`
      expect(likeness(whole, whole.split(" ").toReversed().join(" ").toUpperCase())).toBe(1)
    }),
  )
})

test("two tellings of one matter seem the same; two matters of one kind do not", () => {
  const first = "Our suitcase did not arrive with flight 412 on Friday and the desk in Madrid was closed."
  expect(seemsTheSame(first, "Suitcase did not arrive with flight 412 on Friday, desk in Madrid closed!")).toBe(true)
  expect(seemsTheSame(first, "The suitcase arrived broken and nobody at the gate could help us with it.")).toBe(false)
  expect(seemsTheSame("Charged twice", "Charged twice")).toBe(false)
})
