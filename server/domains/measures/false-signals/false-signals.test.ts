import { expect, test } from "vitest"
import { readFalseSignals, saveFalseSignals } from "#contracts/false-signals.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara } = await openBank(house)

test("everyone can read how often chance alone signals, by two rules and by four, and how soon a shift is found", async () => {
  const { rates, found } = await amara.call(readFalseSignals, {})
  expect(new Set(rates.map(({ chart }) => chart))).toEqual(new Set(["xmr", "p", "u", "c"]))
  for (const { alerts, all } of rates) expect(alerts).toBeLessThan(all)
  expect(rates).toContainEqual({ chart: "xmr", points: 24, alerts: 0.0853, all: 0.15 })
  for (const { within } of found) expect(within.map(({ points }) => points)).toEqual([8, 12, 24, 52])
})

test("the file holds the same rates", async () => {
  const { rates } = await amara.call(readFalseSignals, {})
  const { body, headers } = await amara.ask(saveFalseSignals, {})
  expect(headers["content-disposition"]).toBe('attachment; filename="false-signals.csv"')
  const [head, ...lines] = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(head).toBe("chart,points,two_rules,four_rules")
  expect(lines).toEqual(rates.map(({ chart, points, alerts, all }) => `${chart},${points},${alerts},${all}`))
})
