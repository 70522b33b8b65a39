import { expect, test } from "vitest"
import { spentOf } from "./spent.ts"

const clock = (standing: "met" | "missed" | "running", usedMinutes: number, targetMinutes: number) =>
  spentOf({ standing, usedMinutes, targetMinutes, dueAt: "2026-03-02T17:00:00Z", stoppedAt: "2026-03-02T17:12:20Z" })

test("what came after closing, with its open time just used up, says by how much", () => {
  expect(clock("missed", 480, 480)).toEqual({ how: "usedAfterClosing", minutes: 13, exact: false })
})

test("where hours alone would read the same, minutes are said", () => {
  expect(clock("missed", 1205, 1200)).toEqual({ how: "used", minutes: 1205, exact: true })
  expect(clock("met", 1205, 1240)).toMatchObject({ how: "used", exact: true })
  expect(clock("running", 1205, 1240)).toMatchObject({ how: "usedSoFar", exact: true })
})

test("else hours are enough, and what took all of its time and no more took just that", () => {
  expect(clock("missed", 1500, 1200)).toMatchObject({ how: "used", exact: false })
  expect(clock("met", 1200, 1200)).toMatchObject({ how: "used", exact: false })
  expect(clock("missed", 481, 480)).toMatchObject({ how: "used", minutes: 481, exact: false })
})
