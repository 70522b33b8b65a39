import { expect, test } from "vitest"
import { sayingOf, stretchesOf } from "./stretches.ts"

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]

test("months with nothing are drawn as one empty place, apart from those before the standard was written", () => {
  expect(stretchesOf(months, [0, 0, 2, 0, 0], "2026-02")).toEqual([
    { kind: "before", from: "2026-01", to: "2026-01", length: 1, count: 0 },
    { kind: "silent", from: "2026-02", to: "2026-02", length: 1, count: 0 },
    { kind: "count", from: "2026-03", to: "2026-03", length: 1, count: 2 },
    { kind: "silent", from: "2026-04", to: "2026-05", length: 2, count: 0 },
  ])
})

test("silence is said with the month it began after, however long ago; a month that has just begun is no silence", () => {
  expect(sayingOf([0, 0, 2, 0, 0], "2026-03-14")).toEqual({ key: "silent", month: "2026-03" })
  expect(sayingOf([0, 0, 0, 0, 0], "2024-03-14")).toEqual({ key: "silent", month: "2024-03" })
  expect(sayingOf([0, 1, 2, 3, 0], "2026-04-30")).toEqual({ key: "total", count: 6 })
  expect(sayingOf([0, 0, 0, 0, 0], null)).toEqual({ key: "never" })
})
