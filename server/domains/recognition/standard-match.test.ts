import fc from "fast-check"
import { expect, test } from "vitest"
import { proposeStandard } from "./standard-match.ts"

const standards = [
  { id: "safety", title: "Safety before all", behaviour: "We stop and report whatever could hurt somebody." },
  { id: "listen", title: "Listen first", behaviour: "We hear the whole story before we answer, and never interrupt." },
  { id: "own", title: "Own it", behaviour: "Whoever hears of a problem stays with it until it is solved." },
  { id: "remember", title: "Remember people", behaviour: "We greet guests by name and remember what matters to them." },
]

test("a comment shows the standard whose words it shares, in whatever form", () => {
  expect(proposeStandard("She was listening to my whole story and did not interrupt once", standards)).toBe("listen")
  expect(proposeStandard("He remembered my name and greeted me", standards)).toBe("remember")
  expect(proposeStandard("Stayed with my problem for an hour and solved it", standards)).toBe("own")
})

test("when too little is shared, none is proposed", () => {
  expect(proposeStandard("What a wonderful person, thank you!", standards)).toBeUndefined()
  expect(proposeStandard("Lovely coffee.", standards)).toBeUndefined()
  expect(proposeStandard("", [])).toBeUndefined()
})

test("when two standards share as much, none is proposed", () => {
  const twins = [
    { id: "a", title: "Speed", behaviour: "Quick replies" },
    { id: "b", title: "Haste", behaviour: "Brisk answers" },
  ]
  expect(proposeStandard("such speed and haste", twins)).toBeUndefined()
})

test("a standard's own title always proposes it, and the order of standards does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(standards, { minLength: standards.length }), (order) => {
      expect(proposeStandard("they did remember us, and listened", order)).toBe(
        proposeStandard("they did remember us, and listened", standards),
      )
      expect(proposeStandard("remember", order)).toBe("remember")
    }),
  )
})
