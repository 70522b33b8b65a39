import { expect, test } from "vitest"
import { z } from "zod"
import { lenient, searchFrom, searchText } from "./address.ts"

const filters = z.object({
  state: z.enum(["open", "closed"]).default("open"),
  unit: z.string().max(5).optional(),
  page: z.coerce.number().int().optional(),
})

test("filters are read from the address, with their defaults", () => {
  expect(lenient(filters, searchFrom("?unit=gate&page=2"))).toEqual({ state: "open", unit: "gate", page: 2 })
})

test("a filter that does not fit is left out, the others hold", () => {
  expect(lenient(filters, searchFrom("?state=sideways&unit=gate"))).toEqual({ state: "open", unit: "gate" })
})

test("an address is plain text both ways, and a name given twice is a list", () => {
  expect(searchText({ unit: "gate", tag: ["a", "b"], none: undefined, empty: "" })).toBe("?unit=gate&tag=a&tag=b")
  expect(searchFrom("?unit=gate&tag=a&tag=b")).toEqual({ unit: "gate", tag: ["a", "b"] })
  expect(searchText({})).toBe("")
})
