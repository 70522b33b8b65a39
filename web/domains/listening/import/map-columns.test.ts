import { expect, test } from "vitest"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import * as columns from "./map-columns.ts"

const header = ["Id", "Date", "Overall", "Comment", "Store"]
const today = "2026-11-22"
const map: FeedbackMap = feedbackMap.parse({
  version: 1,
  survey: { name: "Store visits" },
  timeZone: "Europe/Lisbon",
  columns: [
    { column: "date", role: "received at", date: { form: "iso" } },
    { column: 3, role: "score", question: { id: "overall", label: "Overall", kind: "csat" } },
  ],
})

test("a column is found by its name, whatever its case, or by its place", () => {
  expect(columns.columnAt(map, header, 1)?.role).toBe("received at")
  expect(columns.columnAt(map, header, 2)?.role).toBe("score")
  expect(columns.columnAt(map, header, 3)).toBeUndefined()
})

test("every meaning a column is given begins as something the server takes", () => {
  const roles = [
    "score",
    "choice",
    "text",
    "comment",
    "hidden",
    "unit",
    "key",
    "case subject",
    "case closed at",
    "case resolved at",
    "case in time",
    "case hand-offs",
  ] as const
  for (const role of roles) {
    const changed = columns.withRole(map, header, 4, role, today)
    expect(feedbackMap.safeParse(changed).success, role).toBe(true)
  }
})

test("a meaning that only one column can have is taken off the other", () => {
  const changed = columns.withRole(map, header, 0, "received at", today)
  expect(changed.columns.map(({ column, role }) => [column, role])).toEqual([
    ["Id", "received at"],
    [3, "score"],
  ])
})

test("without a column of dates all rows get one day, and lose it when there is a column again", () => {
  const dayless = columns.withRole(map, header, 1, "none", today)
  expect(dayless.receivedOn).toBe(today)
  expect(columns.withRole(dayless, header, 1, "received at", today)).not.toHaveProperty("receivedOn")
})

test("a question keeps its name when it turns from a score into a choice", () => {
  const [, turned] = columns.withRole(map, header, 2, "choice", today).columns
  expect(turned).toMatchObject({ role: "choice", question: { id: "overall", label: "Overall", kind: "choice" } })
})

test("two columns never answer the same question", () => {
  const twice = columns.withRole(
    columns.withRole(map, ["Id", "Date", "x", "Overall"], 3, "text", today),
    header,
    4,
    "text",
    today,
  )
  const ids = twice.columns.flatMap((one) => ("question" in one ? [one.question.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
})

test("what is emptied leaves the column", () => {
  const [, score] = map.columns
  if (score?.role !== "score") throw new Error("the second column is the score")
  const blanks = columns.withParts(score, { blanks: ["11"] })
  expect(blanks).toEqual({ ...score, blanks: ["11"] })
  expect(columns.withParts(blanks, { blanks: [] })).toEqual(score)
})

test("pairs are read a line each, and written as they were read", () => {
  expect(columns.pairsIn("1 = English\n\n2=Spanish")).toEqual({ 1: "English", 2: "Spanish" })
  expect(columns.pairsIn("a=b = c")).toEqual({ "a=b": "c" })
  expect(columns.pairsIn("nonsense")).toBeUndefined()
  expect(columns.numbersIn("good = five")).toBeUndefined()
  expect(columns.pairsIn(columns.pairsText({ "Very good": 5 }))).toEqual({ "Very good": "5" })
})
