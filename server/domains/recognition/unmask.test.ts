import { expect, test } from "vitest"
import { unmasked } from "./unmask.ts"

test("the name of who is praised can be read, all others stay masked", () => {
  expect(
    unmasked(
      "Amara was lovely, Tom was not. Call me on 555 123 4567.",
      "[name] was lovely, [name] was not. Call me on [phone].",
      ["Amara"],
    ),
  ).toBe("Amara was lovely, [name] was not. Call me on [phone].")
})

test("a name at the very end and two names side by side are handled", () => {
  expect(unmasked("Thank you Amara", "Thank you [name]", ["Amara"])).toBe("Thank you Amara")
  expect(unmasked("Thanks Amara Tom!", "Thanks [name] [name]!", ["Tom"])).toBe("Thanks [name] Tom!")
})

test("where the masked words do not fit the original, everything stays masked", () => {
  expect(unmasked("Thanks Amara!", "Merci [name]!", ["Amara"])).toBe("Merci [name]!")
})
