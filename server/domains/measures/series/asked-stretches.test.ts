import fc from "fast-check"
import { expect, test } from "vitest"
import { monthOf } from "../protection/offered-months.ts"
import { askedStretches } from "./asked-stretches.ts"

const open = { first: "2020-01-10", last: "2026-11-22" }
const months = (...days: string[]) => days.map((day) => monthOf(`${day}-01`))

test("a survey that nobody has answered yet was asked as long as it stood open", () => {
  expect(askedStretches(open, [])).toEqual([open])
})

test("one that is answered all along was asked all along, a silent month among them included", () => {
  expect(askedStretches(open, months("2026-01", "2026-02", "2026-04", "2026-05"))).toEqual([open])
})

test("one that is sent out every May was asked in May", () => {
  expect(askedStretches(open, months("2024-05", "2025-05", "2026-05"))).toEqual([
    { first: "2024-05-01", last: "2024-05-31" },
    { first: "2025-05-01", last: "2025-05-31" },
    { first: "2026-05-01", last: "2026-05-31" },
  ])
})

test("and when a May goes by in which nobody answers, that is told from the next month on", () => {
  expect(askedStretches(open, months("2023-05", "2024-05", "2025-05")).at(-1)).toEqual({
    first: "2026-05-01",
    last: "2026-11-22",
  })
})

test("a month in which somebody answered is always one in which customers were asked", () => {
  const answered = fc.uniqueArray(fc.integer({ min: monthOf("2020-02-01"), max: monthOf("2026-10-01") }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(answered, (some) => {
      const stretches = askedStretches(open, some)
      for (const month of some) {
        const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`
        expect(stretches.some(({ first, last }) => first <= day && day <= last)).toBe(true)
      }
    }),
  )
})
