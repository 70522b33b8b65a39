import { expect, test } from "vitest"
import { entryWidth, rowsOf } from "./legend-rows.ts"

const entries = ["Price", "Service", "Moved away", "Something else"].map((name) => ({ name, dash: "none" }))

test("strokes are explained beside each other as far as there is room, in their order", () => {
  expect(rowsOf(entries, 2000)).toEqual([entries])
  const rows = rowsOf(entries, 260)
  expect(rows.flat()).toEqual(entries)
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) expect(row.reduce((sum, one) => sum + entryWidth(one), 0)).toBeLessThanOrEqual(260)
})

test("a name too long for the line has one of its own", () => {
  expect(rowsOf(entries, 10)).toHaveLength(entries.length)
})
