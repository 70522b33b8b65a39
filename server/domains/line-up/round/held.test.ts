import fc from "fast-check"
import { expect, test } from "vitest"
import { dayAfter } from "#people"
import { isHeld, streakOf } from "./held.ts"

const friday = "2026-03-06"
const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

test("two make a line-up, and one alone where the team is one", () => {
  expect([isHeld(1, 8), isHeld(2, 8), isHeld(1, 1), isHeld(0, 1), isHeld(0, 0)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
})

test("a weekend neither counts nor breaks the row", () => {
  expect(streakOf(new Set([friday, "2026-03-09"]), "2026-03-09", weekdays)).toBe(2)
})

test("today breaks nothing while it lasts, and yesterday does", () => {
  expect(streakOf(new Set(["2026-03-04", "2026-03-05"]), friday, weekdays)).toBe(2)
  expect(streakOf(new Set(["2026-03-04"]), friday, weekdays)).toBe(0)
})

test("one that was held on a closed day counts", () => {
  expect(streakOf(new Set([friday, "2026-03-07"]), "2026-03-08", weekdays)).toBe(2)
})

test("a row is never longer than the days that were held", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 })), (ago) => {
      const held = new Set(ago.map((days) => dayAfter(friday, -days)))
      expect(streakOf(held, friday, weekdays)).toBeLessThanOrEqual(held.size)
    }),
  )
})
