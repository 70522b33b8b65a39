import { expect, test } from "vitest"
import { line, someWords } from "./shapes.ts"

test("characters that nobody can see are not words, nor a name", () => {
  for (const nothing of ["", " \n", "\u200b", "\u200d\u2060 \u00ad", "\u3164", "\u2800", "\ufe0f"])
    for (const shape of [line(), someWords()])
      expect(shape.safeParse(nothing).error?.issues[0], JSON.stringify(nothing)).toMatchObject({ code: "too_small" })
})

test("they stay where they belong to what is seen", () => {
  for (const words of ["👩‍👩‍👧", "می‌خواهم", "❤️", "co\u00adoperate"]) expect(line().parse(` ${words} `)).toBe(words)
})
