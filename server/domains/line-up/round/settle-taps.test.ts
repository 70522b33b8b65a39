import fc from "fast-check"
import { expect, test } from "vitest"
import { type KeptTap, settleTaps, type ToldBack, type ToldTap } from "./settle-taps.ts"

const people = ["amara", "bruno"]
const when = (minute: number) => ({ at: new Date(Date.UTC(2026, 2, 5, 8, minute)), nth: minute })

/** What a tablet tells in a morning: taps, and takings back of some of them. */
const morning = fc
  .array(fc.record({ who: fc.constantFrom(...people), minute: fc.nat(59), back: fc.option(fc.nat(14)) }), {
    maxLength: 8,
  })
  .map((said) => ({
    taps: said.map(
      ({ who, minute }, n): ToldTap => ({ key: `tap${n}`, cardId: "card", personId: who, ...when(minute) }),
    ),
    back: said.flatMap(({ minute, back }, n): ToldBack[] =>
      back === null ? [] : [{ key: `back${n}`, tap: `tap${n}`, ...when(minute + back) }],
    ),
  }))
const signsOf = (kept: readonly KeptTap[], who: string) =>
  kept.filter(({ personId }) => personId === who).map(({ sign }) => sign)

test("nobody is there twice or less than not at all, at any moment of any morning", () => {
  fc.assert(
    fc.property(morning, (told) => {
      const { taps } = settleTaps([], told, "tablet")
      for (const who of people) {
        let standing = 0
        for (const sign of signsOf(taps, who)) {
          standing += sign
          expect([0, 1]).toContain(standing)
        }
      }
    }),
  )
})

/** What one screen lets its team tap: a name that is not here, or that it was not me; all within some minutes. */
const atOneScreen = fc.array(fc.constantFrom(...people), { maxLength: 9 }).map((names) => {
  const standing = new Map<string, string>()
  const told: { taps: ToldTap[]; back: ToldBack[] } = { taps: [], back: [] }
  for (const [minute, who] of names.entries()) {
    const tap = standing.get(who)
    if (tap === undefined) told.taps.push({ key: `tap${minute}`, cardId: "card", personId: who, ...when(minute) })
    else told.back.push({ key: `back${minute}`, tap, ...when(minute) })
    if (tap === undefined) standing.set(who, `tap${minute}`)
    else standing.delete(who)
  }
  return { told, here: [...standing.keys()] }
})

test("the last word of each counts, and told again after a lost answer nothing changes", () => {
  fc.assert(
    fc.property(atOneScreen, ({ told, here }) => {
      const { taps, refused } = settleTaps([], told, "tablet")
      expect(refused).toEqual([])
      const standing = people.filter((who) => signsOf(taps, who).reduce((sum, sign) => sum + sign, 0) === 1)
      expect(new Set(standing)).toEqual(new Set(here))
      expect(settleTaps(taps, told, "tablet")).toEqual({ taps: [], refused: [] })
    }),
  )
})

test("a tablet whose clock runs ahead, so that all it tells was just now, is taken in its own order", () => {
  const now = new Date("2026-03-05T08:00:00Z")
  const tap = (key: string, nth: number): ToldTap => ({ key, cardId: "card", personId: "amara", at: now, nth })
  const told = { taps: [tap("first", 1), tap("again", 3)], back: [{ key: "mistake", tap: "first", at: now, nth: 2 }] }
  expect(settleTaps([], told, "tablet").taps.map(({ key, sign }) => [key, sign])).toEqual([
    ["first", 1],
    ["mistake", -1],
    ["again", 1],
  ])
})
