import { expect, test } from "vitest"
import { readHours, writeHours } from "./hours-text.ts"

test("hours are read as people write them, and written so that they are read again", () => {
  expect(readHours("9-17")).toEqual([{ from: 540, to: 1020 }])
  expect(readHours("11:00–14:00, 18:00-02:00")).toEqual([
    { from: 660, to: 840 },
    { from: 1080, to: 1560 },
  ])
  expect(readHours("")).toEqual([])
  for (const text of ["nine to five", "9-25", "09:75-10:00", "9"]) expect(readHours(text), text).toBeUndefined()
  for (const text of ["00:00-24:00", "09:00-12:30, 22:00-06:00"]) expect(writeHours(readHours(text) ?? [])).toBe(text)
})
