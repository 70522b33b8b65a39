import { describe, expect, test } from "vitest"
import { feedbackMap } from "./feedback-map.ts"

const when = { column: "when", role: "received at", date: { form: "iso" } }
const score = (id: string, column = id) => ({ column, role: "score", question: { id, label: id, kind: "csat" } })
const check = (columns: unknown[], more: object = {}) => {
  const map = { version: 1, survey: { name: "Bakery" }, timeZone: "Europe/Rome", columns, ...more }
  const { error } = feedbackMap.safeParse(map)
  return error ? error.issues.map((issue) => issue.message).join(" ") : "valid"
}

describe("a map of a file", () => {
  test("is valid with a date, a score and nothing else", () => {
    expect(check([when, score("csat")])).toBe("valid")
  })

  test("may give the day of all rows in place of a column", () => {
    expect(check([score("csat")])).toMatch(/which column is "received at"/)
    expect(check([score("csat")], { receivedOn: "2024-05-01" })).toBe("valid")
  })

  test("has at most one column of a kind that there can be only one of", () => {
    const key = (column: string) => ({ column, role: "key" })
    expect(check([when, score("csat"), key("a"), key("b")])).toMatch(/Two columns are "key"/)
  })

  test("lets several columns answer one question only where it has many answers", () => {
    const reason = (column: string, many?: boolean) => ({
      column,
      role: "choice",
      question: { id: "why", label: "Why?", kind: "choice", ...(many && { many }) },
    })
    expect(check([when, score("csat"), score("csat", "other")])).toMatch(/Two columns answer the question "csat"/)
    expect(check([when, reason("a"), reason("b")])).toMatch(/Two columns answer/)
    expect(check([when, reason("a", true), reason("b", true)])).toBe("valid")
  })

  test("says something: dates alone are no feedback", () => {
    expect(check([when, { column: "shop", role: "unit" }])).toMatch(/No column holds a score/)
  })

  test("is refused when a word in it is not known, so that a slip does not pass for a setting", () => {
    expect(check([when, { ...score("csat"), blank: ["0"] }])).toMatch(/"blank"/)
    expect(check([when, score("csat")], { livefrom: "2024-05-01" })).toMatch(/"livefrom"/)
  })

  test("asks NPS from 0 to 10, and no scale upside down", () => {
    const scaled = (kind: string, min: number, max: number) => ({
      column: "s",
      role: "score",
      question: { id: "s", label: "s", kind, scale: { min, max } },
    })
    expect(check([when, scaled("nps", 1, 10)])).toMatch(/0 to 10/)
    expect(check([when, scaled("csat", 5, 1)])).toMatch(/lower end/)
    expect(check([when, scaled("csat", 1, 7)])).toBe("valid")
  })
})
