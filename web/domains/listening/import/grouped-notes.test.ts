import { expect, test } from "vitest"
import { groupedNotes } from "./grouped-notes.ts"

test("what many columns share is said once, with all their names", () => {
  const blank = (column: string, values: string) => ({ code: "looks-blank", params: { column, values } })
  const notes = [{ code: "no-date", params: {} }, blank("Q1", "0"), blank("Q2", "0"), blank("Q3", "9")]
  expect(groupedNotes(notes)).toEqual([
    { code: "no-date", params: {}, columns: [] },
    { code: "looks-blank", params: { values: "0" }, columns: ["Q1", "Q2"] },
    { code: "looks-blank", params: { values: "9" }, columns: ["Q3"] },
  ])
})
