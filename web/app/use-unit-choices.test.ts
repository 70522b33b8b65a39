import { expect, test } from "vitest"
import { unitChoices } from "./use-unit-choices.ts"

test("units of one name are told apart by what stands above them", () => {
  const unit = (id: string, name: string, parentId: string | null) => ({ id, name, parentId })
  const units = [unit("1", "Bank", null), unit("2", "North", "1"), unit("3", "Tills", "2"), unit("4", "Tills", "1")]
  expect(unitChoices(units).map(({ label }) => label)).toEqual(["Bank", "North", "Tills (North)", "Tills (Bank)"])
})
