import fc from "fast-check"
import { expect, test } from "vitest"
import { linesOf } from "./label-lines.ts"
import { csvOf } from "./numbers.ts"
import { runsOf, shownLabels, ticksFor, valuesOf } from "./series.ts"

/** To three decimals: finer is not measured. */
const measured = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000)

test("a scale has readable ends and holds every value", () => {
  expect(ticksFor([31.2, 70], 5)).toEqual({ low: 30, high: 70, ticks: [30, 40, 50, 60, 70] })
  expect(ticksFor([50, 50], 5)).toMatchObject({ low: 20, high: 80 })
  expect(ticksFor([-0.013, -0.014], 5)).toMatchObject({ low: -0.014, high: -0.013 })
  fc.assert(
    fc.property(fc.array(measured, { minLength: 1 }), (values) => {
      const { low, high, ticks } = ticksFor(values, 5)
      expect(low).toBeLessThanOrEqual(Math.min(...values))
      expect(high).toBeGreaterThanOrEqual(Math.max(...values))
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThan(14)
    }),
    { numRuns: 2_000 },
  )
})

test("what is counted goes up in ones, time in whole minutes, hours and days, and nothing at all stands at the foot", () => {
  expect(ticksFor([0, 2], 5, "whole").ticks).toEqual([0, 1, 2])
  expect(ticksFor([0, 2_000], 5, "minutes").ticks).toEqual([0, 720, 1440, 2160])
  expect(ticksFor([0, 40_000], 5, "minutes").ticks).toEqual([0, 14_400, 28_800, 43_200])
  expect(ticksFor([0, 0], 5, "whole").ticks).toEqual([0, 1])
})

test("limits that lie beyond the points fit on the scale too", () => {
  const series = { points: [{ label: "a", value: 5 }], limits: [{ from: 0, to: 0, centre: 5, lower: -2, upper: 12 }] }
  expect(valuesOf(series)).toEqual([5, -2, 12])
})

test("the line breaks where nothing was measured", () => {
  const points = [1, null, 3, 4].map((value, index) => ({ label: String(index), value }))
  expect(runsOf(points).map((run) => run.map(({ value }) => value))).toEqual([[1], [3, 4]])
})

test("labels of the time axis keep their distance and always name the last point", () => {
  expect(shownLabels(26, 700, 72)).toContain(25)
  expect(shownLabels(26, 700, 72).length).toBeLessThanOrEqual(10)
  expect(shownLabels(3, 700, 72)).toEqual([0, 1, 2])
})

test("numbers saved as CSV are whole, and no formula runs in a spreadsheet", () => {
  const csv = csvOf({
    columns: ["period", "value", "n", "signal", "change"].map((name) => ({ name, title: name })),
    rows: [
      ["Week 1", 40.123456, 88, false, ""],
      ["=cmd()", null, -3, true, 'New "rule", Oslo'],
    ],
  })
  expect(csv.split("\r\n")).toEqual([
    "period,value,n,signal,change",
    "Week 1,40.123456,88,0,",
    `'=cmd(),,-3,1,"New ""rule"", Oslo"`,
  ])
})

test("the name of a bar takes a second line before it is cut", () => {
  expect(linesOf("The crew", 15)).toEqual(["The crew"])
  expect(linesOf("Failed, not put right", 15)).toEqual(["Failed, not put", "right"])
  expect(linesOf("Zusammengehörigkeitsgefühl", 10)).toEqual(["Zusammeng…"])
  expect(linesOf("Wireless and everything else on board", 10)).toEqual(["Wireless", "and every…"])
})
