import fc from "fast-check"
import { expect, test } from "vitest"
import { nextStandard, type Turn } from "./rotation.ts"

const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

/** The standards of the first `days` cards of a team. */
function cards(inOrder: readonly string[], days: number, turns: Turn[] = []): string[] {
  const shown: string[] = []
  for (let n = 0; n < days; n++) {
    const next = nextStandard(inOrder, turns)
    if (next === undefined) break
    turns.push({ standardId: next, day: dayOf(turns.length) })
    shown.push(next)
  }
  return shown
}

const someStandards = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })

test("no standard comes again before all the others have had their turn", () => {
  fc.assert(
    fc.property(someStandards, fc.integer({ min: 0, max: 60 }), (standards, days) => {
      const shown = cards(standards, days)
      for (let from = 0; from + standards.length <= shown.length; from++)
        expect(new Set(shown.slice(from, from + standards.length)).size).toBe(standards.length)
    }),
  )
})

test("the first round goes by priority", () => {
  expect(cards(["safety", "courtesy", "speed"], 4)).toEqual(["safety", "courtesy", "speed", "safety"])
})

test("a standard that joins later has one turn at once and then waits like the rest", () => {
  const turns: Turn[] = []
  cards(["safety", "speed"], 5, turns)
  expect(cards(["safety", "courtesy", "speed"], 4, turns)).toEqual(["courtesy", "speed", "safety", "courtesy"])
})

test("a retired standard has no turn, and without standards there is none", () => {
  const turns = [{ standardId: "retired", day: "2026-01-01" }]
  expect(nextStandard(["speed"], turns)).toBe("speed")
  expect(nextStandard([], turns)).toBeUndefined()
})

test("the order in which the cards were made does not matter, only their days", () => {
  fc.assert(
    fc.property(
      someStandards,
      fc.integer({ min: 1, max: 30 }),
      fc.infiniteStream(fc.nat()),
      (standards, days, dice) => {
        const turns: Turn[] = []
        cards(standards, days, turns)
        const shuffled = turns.map((turn) => ({ turn, at: dice.next().value })).sort((a, b) => a.at - b.at)
        expect(
          nextStandard(
            standards,
            shuffled.map(({ turn }) => turn),
          ),
        ).toBe(nextStandard(standards, turns))
      },
    ),
  )
})
