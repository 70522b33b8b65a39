import fc from "fast-check"
import { expect, test } from "vitest"
import { goesPast, newlyTrue, paceOf, passedOf, wordOf } from "./budget.ts"

test("a budget is nearly spent from four fifths on, and spent when nothing is left", () => {
  expect([0, 79, 80, 99, 100, 130].map((spent) => wordOf({ amount: 100, spent }))).toEqual([
    "well",
    "well",
    "nearly",
    "nearly",
    "spent",
    "spent",
  ])
})

test("what costs nothing never goes past a budget, even a spent one", () => {
  expect(goesPast({ amount: 100, spent: 150 }, 0)).toBe(false)
  expect(goesPast({ amount: 100, spent: 90 }, 10)).toBe(false)
  expect(goesPast({ amount: 100, spent: 90 }, 11)).toBe(true)
})

test("however it is spent, each word is told once at most, and the last one told is how it stands", () => {
  const costs = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), costs, (amount, costs) => {
      let spent = 0
      const told = costs.flatMap((cost) => {
        const words = newlyTrue({ amount, spent }, cost)
        spent += cost
        return words
      })
      expect(new Set(told).size).toBe(told.length)
      const word = wordOf({ amount, spent })
      if (word !== "well") expect(told.at(-1)).toBe(word)
    }),
  )
})

test("under-use and over-use are told from a quarter of the period on, where they are plain", () => {
  const pace = (spent: number, passed: number) => paceOf({ amount: 1000, spent }, passed)
  expect(pace(0, 0.2)).toBe("too-early")
  expect(pace(200, 0.5)).toBe("under")
  expect(pace(500, 0.5)).toBe("even")
  expect(pace(700, 0.5)).toBe("over")
})

test("a period is over in shares of its days, both ends included", () => {
  const march = { fromDay: "2026-03-01", untilDay: "2026-03-31" }
  expect(passedOf(march, "2026-02-10")).toBe(0)
  expect(passedOf(march, "2026-03-31")).toBe(1)
  expect(passedOf(march, "2026-06-01")).toBe(1)
  expect(passedOf({ fromDay: "2026-03-01", untilDay: "2026-03-10" }, "2026-03-05")).toBe(0.5)
})
