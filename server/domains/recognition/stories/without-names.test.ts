import fc from "fast-check"
import { expect, test } from "vitest"
import { withoutNames } from "./without-names.ts"

test("who did not agree is named neither in full nor by one name, in capitals or without accents", () => {
  const told = "Inês Carvalho saw him. Ines ran; INÊS called the gate, and Carvalho's chair was there. Inesita was not."
  expect(withoutNames(told, ["Inês Carvalho"])).toBe(
    "[name] saw him. [name] ran; [name] called the gate, and [name]'s chair was there. Inesita was not.",
  )
})

test("particles and initials are no names, and what is written small is a word", () => {
  expect(withoutNames("I will ask if de Gaulle has room in May", ["J. de Will"])).toBe(
    "I will ask if de Gaulle has room in May",
  )
})

test("a name with signs in it is a name, and nothing else", () => {
  expect(withoutNames("Ana-Rita and Sean O’Brien (ok) a+b", ["Ana-Rita O’Brien", "(", "a+b c"])).toBe(
    "[name] and Sean [name] (ok) [name]",
  )
})

const letters = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)

test("whatever is told, a name that was not agreed to does not stand in it as a word", () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 3 }),
      fc.array(fc.oneof(letters, fc.string({ maxLength: 6 }))),
      fc.infiniteStream(fc.nat(20)),
      (names, words, dice) => {
        const said = words.map((word) => (dice.next().value < 6 ? (names[0] as string) : word)).join(" ")
        const shown = withoutNames(said, [names.join(" ")])
        for (const name of names)
          expect(
            shown
              .split("[name]")
              .some((part) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "u").test(part)),
          ).toBe(false)
      },
    ),
  )
})

test("words that name nobody of these stay as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcxyz .,") }), (words) => {
      expect(withoutNames(words, ["Tiago Esteves"])).toBe(words)
    }),
  )
})
