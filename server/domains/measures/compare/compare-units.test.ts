import { beforeAll, expect, test } from "vitest"
import { compareUnits, saveComparison } from "#contracts/comparison.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { north, south, office } = cast.units

// North pleases nine in ten of 200, South six in ten of 200, Head office two of two.
beforeAll(() => {
  const answers = (unitId: string, happy: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      measure: "csat",
      day: "2026-02-10",
      unitId,
      value: at < happy ? 5 : 2,
      low: 1,
      high: 5,
      dims: { channel: "email" },
    }))
  return recordFacts(house.ctx, [...answers(north, 180, 200), ...answers(south, 120, 200), ...answers(office, 2, 2)])
})

const csat = { key: "csat" } as const

test("the parts of the company are compared with it and drawn in by how little they rest on", async () => {
  const { whole, units, funnel, sentence } = await cast.ewa.call(compareUnits, { params: csat })
  expect(whole.n).toBe(402)
  expect(sentence).toBe(
    "Above what chance explains: North. Below: South. The other one lies where chance would put it.",
  )
  const headOffice = units.find(({ unit }) => unit?.id === office)
  expect(headOffice).toMatchObject({ figure: { value: 1, n: 2 }, outside: null })
  expect(headOffice?.compared?.value).toBeLessThan(0.95)
  expect(funnel[0]?.n).toBe(1)
  expect(funnel.at(-1)?.n).toBeGreaterThanOrEqual(200)
})

test("a unit that is kept back from somebody is neither compared nor drawn for them", async () => {
  const { units } = await cast.chidi.call(compareUnits, { params: csat })
  const seen = units.filter(({ compared }) => compared !== null).map(({ unit }) => unit?.name)
  expect(seen).not.toContain("North")
  expect(units.find(({ unit }) => unit?.id === north)).toMatchObject({
    figure: { hidden: "few-people", value: null },
    limits: null,
  })
})

test("the file holds the same numbers as the API", async () => {
  const { units } = await cast.ewa.call(compareUnits, { params: csat })
  const file = await cast.ewa.ask(saveComparison, { params: csat })
  const lines = String(file.body).split("\r\n")
  const head = lines[0]?.replace("\ufeff", "").split(",") ?? []
  const row = lines.find((line) => line.startsWith(`${north},`))?.split(",") ?? []
  const cell = (name: string) => row[head.indexOf(name)]
  const unit = units.find(({ unit }) => unit?.id === north)
  expect(cell("value")).toBe(String(unit?.figure.value))
  expect(cell("compared")).toBe(String(unit?.compared?.value))
  expect(cell("alarm_high")).toBe(String(unit?.limits?.alarm.high))
  expect(cell("outside")).toBe("above")
})

test("a unit without parts has nothing to compare", async () => {
  const { units, sentence } = await cast.ewa.call(compareUnits, { params: csat, query: { unit: south } })
  expect(units.filter(({ compared }) => compared !== null)).toEqual([])
  expect(sentence).toMatch(/^Too few to compare/)
})

test("an unknown unit is not found", async () => {
  const unit = "0197a000-0000-7000-8000-00000000dead"
  expect((await cast.ewa.ask(compareUnits, { params: csat, query: { unit } })).status).toBe(404)
})
