import { readFileSync } from "node:fs"
import fc from "fast-check"
import { expect, test } from "vitest"
import { accentOf, contrast } from "./accent.ts"

const style = readFileSync(new URL("style.css", import.meta.url), "utf8")
/** What style.css says of a colour: by day, and by night. */
const grounds = (name: string) =>
  [...style.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, "g"))].map(([, hex]) => hex ?? "")
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`)

test("a link in any organisation's colour can be read on the paper and on a sheet, by day and by night", () => {
  expect([grounds("paper").length, grounds("sheet").length]).toEqual([2, 2])
  fc.assert(
    fc.property(colour, (colour) => {
      const accent = accentOf(colour)
      for (const ground of ["paper", "sheet"].map(grounds)) {
        expect(contrast(accent.light, ground[0] ?? "")).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accent.dark, ground[1] ?? "")).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})
