import { expect, test } from "vitest"
import { feedbackBehind } from "./feedback-behind.ts"

const figure = {
  measure: "nps",
  value: 40,
  low: 30,
  high: 50,
  scale: null,
  parts: {},
  hidden: null,
  weighted: null,
  n: 60,
} as const
const within = { unit: "u", channel: "kiosk", from: "2025-03-10", to: "2025-03-20" }

test("a shown figure leads to the words of its unit and place, in the months that it counts", () => {
  expect(feedbackBehind(figure, within)).toMatchObject(within)
  const counted = { from: "2025-03-01", to: "2025-03-31" }
  expect(feedbackBehind({ ...figure, counted }, within)).toMatchObject({ unit: "u", channel: "kiosk", ...counted })
})

test("a figure that is kept back leads nowhere, for whatever reason", () => {
  for (const hidden of ["few-people", "few-answers", "would-tell"] as const)
    expect(feedbackBehind({ ...figure, value: null, n: null, hidden }, within)).toBeNull()
})

test("what customers spend leads nowhere, as feedback is not kept by it", () => {
  expect(feedbackBehind(figure, { ...within, band: "small" })).toBeNull()
})
