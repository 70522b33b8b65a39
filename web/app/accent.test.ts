import fc from "fast-check"
import { expect, test } from "vitest"
import { contrast, ourAccent, paper, shadesOf } from "./accent.ts"

const hex = fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, "0")}`)

test("any organisation's colour can be read on paper and on the dark page", () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const shades = shadesOf(colour)
      expect(contrast(shades[8], paper.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(shades[3], paper.dark)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(shades[9], paper.light)).toBeGreaterThanOrEqual(7)
    }),
    { numRuns: 300 },
  )
})

test("a colour that can be read already is taken as it is", () => {
  expect(shadesOf(ourAccent)[8]).toBe(ourAccent)
})

test("what is not a colour gives ours", () => {
  expect(shadesOf("sunshine")).toEqual(shadesOf(ourAccent))
})

test("contrast is that of WCAG: 21 between black and white, 1 with itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
  expect(contrast("#5c2a55", "#5c2a55")).toBe(1)
})
