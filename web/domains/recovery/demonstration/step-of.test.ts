import { expect, test } from "vitest"
import { type Demonstration, stepOf } from "./step-of.ts"

const shown = (over: Partial<Demonstration>): Demonstration => ({
  id: "d",
  unit: { id: "u", name: "North" },
  link: { url: "http://localhost/s/demonstration", trial: true },
  code: { side: 21, path: "" },
  answeredAt: "2026-03-02T08:00:00.000Z",
  caseId: "c",
  ...over,
})

test("a demonstration waits for the scan, then for the case, then for whoever has the next word", () => {
  expect(stepOf(shown({ answeredAt: null, caseId: null }), undefined)).toBe("scan")
  expect(stepOf(shown({ caseId: null }), undefined)).toBe("answered")
  expect(stepOf(shown({}), undefined)).toBe("answered")
  expect(stepOf(shown({}), { state: "open", closure: null })).toBe("work")
  expect(stepOf(shown({}), { state: "answered", closure: null })).toBe("asked")
  expect(stepOf(shown({}), { state: "closed", closure: "confirmed" })).toBe("said")
})
