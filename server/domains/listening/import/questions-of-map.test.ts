import { expect, test } from "vitest"
import { parseMap } from "./parse-map.ts"
import { optionOf, questionsOf } from "./questions-of-map.ts"

const reason = (column: string, labels: object) => ({
  column,
  role: "choice",
  question: { id: "why", label: "Why?", kind: "choice", many: true },
  labels,
})
const text = JSON.stringify({
  version: 1,
  survey: { name: "Bakery" },
  timeZone: "Europe/Rome",
  receivedOn: "2024-05-01",
  columns: [
    { column: "a", role: "score", question: { id: "nps", label: "Recommend?", kind: "nps" } },
    reason("b", { 1: "Queue", 2: "Long wait" }),
    { ...reason("c", { 2: "Long wait", 3: "C++" }), unlisted: "keep" },
    { column: "d", role: "text", question: { id: "idea", label: "One idea?", kind: "text" } },
    { column: "e", role: "comment" },
  ],
})

test("a map says what the survey of its answers asks", () => {
  expect(questionsOf(parseMap(text))).toEqual([
    { id: "nps", label: "Recommend?", kind: "nps", scale: { min: 0, max: 10 } },
    {
      id: "why",
      label: "Why?",
      kind: "choice",
      many: true,
      open: true,
      options: [
        { id: "queue", label: "Queue" },
        { id: "long-wait", label: "Long wait" },
        { id: expect.stringMatching(/^c-[0-9a-f]{8}$/), label: "C++" },
      ],
    },
    { id: "idea", label: "One idea?", kind: "text" },
  ])
})

test("options with different labels have different ids, in any script", () => {
  const labels = ["C", "C++", "C#", "満足", "不満", "Très bien", "Tres bien"]
  expect(new Set(labels.map((label) => optionOf(label).id)).size).toBe(labels.length)
})

test("a map that cannot be used says where", () => {
  expect(() => parseMap("{")).toThrow(/not JSON/)
  expect(() => parseMap(text.replace('"nps"', '"NPS score"'))).toThrow(/columns\.0\.question\.id/)
})
