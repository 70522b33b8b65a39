import { expect, test } from "vitest"
import { twelveMonthsTo } from "./months.ts"

test("twelve months end with the one that is not over, whatever its length", () => {
  expect(twelveMonthsTo("2026-11-29")).toEqual([
    "2025-12",
    ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((month) => `2026-${month}`),
  ])
  expect(twelveMonthsTo("2026-12-31")[0]).toBe("2026-01")
  expect(twelveMonthsTo("2024-02-29")).toMatchObject({ 0: "2023-03", 11: "2024-02" })
})
