import { expect, test } from "vitest"
import { sortedBy, sortFrom, sortText } from "./sort.ts"

const columns = [
  { key: "name", by: ({ name }: { name: string; due: number | null }) => name },
  { key: "due", by: ({ due }: { name: string; due: number | null }) => due },
]
const rows = [
  { name: "gate 10", due: 3 },
  { name: "Gate 2", due: null },
  { name: "bags", due: 1 },
]
const names = (sort: string) => sortedBy(rows, columns, sort).map(({ name }) => name)

test("words are sorted as people do: no matter the capitals, 2 before 10", () => {
  expect(names("name")).toEqual(["bags", "Gate 2", "gate 10"])
  expect(names("-name")).toEqual(["gate 10", "Gate 2", "bags"])
})

test("rows that have nothing there come last, both ways", () => {
  expect(names("due")).toEqual(["bags", "gate 10", "Gate 2"])
  expect(names("-due")).toEqual(["gate 10", "bags", "Gate 2"])
})

test("an unknown or missing column leaves the rows as they came", () => {
  expect(names("colour")).toEqual(rows.map(({ name }) => name))
  expect(sortedBy(rows, columns, undefined)).toEqual(rows)
})

test("a sort is written in the address as a word, with a minus for downwards", () => {
  expect(sortFrom("-due")).toEqual({ key: "due", down: true })
  expect(sortText({ key: "due", down: false })).toBe("due")
  expect(sortFrom("")).toBeNull()
})
