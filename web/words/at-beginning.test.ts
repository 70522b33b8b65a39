import { expect, test } from "vitest"
import { atBeginning } from "./at-beginning.ts"

test("a day begins a line with a capital, whatever its language", () => {
  expect(atBeginning("domingo, 29 de noviembre", "es")).toBe("Domingo, 29 de noviembre")
  expect(atBeginning("izlazni dan", "tr")).toBe("İzlazni dan")
  expect(atBeginning("", "en")).toBe("")
})
