import { expect, test } from "vitest"
import {
  type Forecast,
  type Rfm,
  type Staying,
  strayed,
  tellDifference,
  tellFit,
  tellLink,
  tellStay,
  writtenP,
} from "./sentences.ts"

const fitOf = (weeks: [observed: number, expected: number, shown: boolean][]) =>
  ({
    fit: weeks.map(([observed, expected, shown], at) => ({ week: at + 1, observed, expected, shown })),
  }) as unknown as Forecast

test("the fit is told by the weeks that the model had not seen, where there are any", () => {
  const told = tellFit(
    fitOf([
      [100, 98, true],
      [200, 205, true],
      [300, 310, false],
    ]),
  )
  expect(told).toMatchObject({ key: "forecast.held", weeks: 1, observed: 100, expected: 105 })
  expect(told?.off).toBeCloseTo(0.05, 12)
  expect(
    tellFit(
      fitOf([
        [100, 98, true],
        [200, 205, true],
      ]),
    ),
  ).toMatchObject({ key: "forecast.good", observed: 200 })
})

test("a model that is far off is called so, too high as well as too low", () => {
  expect(tellFit(fitOf([[100, 130, true]]))?.key).toBe("forecast.poor")
  expect(
    tellFit(
      fitOf([
        [100, 100, true],
        [200, 150, false],
      ]),
    )?.key,
  ).toBe("forecast.poor")
  expect(tellFit(fitOf([]))).toBeNull()
})

test("who came often and stayed away is counted, and nobody else", () => {
  const cell = (recency: number, frequency: number) => ({ recency, frequency, customers: 1, share: 0.1, spent: 1 })
  const cells = [cell(1, 5), cell(2, 4), cell(3, 5), cell(1, 3), cell(5, 5)]
  expect(strayed({ cells } as Rfm)).toEqual({ customers: 2, share: 0.2 })
})

test("spending that goes with frequency is a warning, a weak link none", () => {
  const linked = (frequencyAndSpending: number | null) => ({ lifetime: { frequencyAndSpending } }) as Forecast
  expect(tellLink(linked(0.35))).toEqual({ direction: "more", value: 0.35 })
  expect(tellLink(linked(-0.35))?.direction).toBe("less")
  expect([tellLink(linked(0.06)), tellLink(linked(null))]).toEqual([null, null])
})

test("a stay is told by its half where one is known, else by as far as ten are still looked at", () => {
  const curve = (day: number | null) =>
    ({
      curves: [
        {
          median: { day },
          points: [
            { day: 30, share: 0.9, atRisk: 50 },
            { day: 90, share: 0.8, atRisk: 12 },
            { day: 400, share: 0.7, atRisk: 2 },
          ],
        },
      ],
    }) as unknown as Staying
  expect(tellStay(curve(null))).toEqual({ key: "staying.told", days: 90, share: 0.8 })
  expect(tellStay(curve(210))).toMatchObject({ key: "staying.toldHalf", days: 210 })
})

test("groups differ below one in twenty, and no chance is written as none", () => {
  const p = (p: number) => tellDifference({ comparison: { chiSquare: 1, freedom: 1, p } } as Staying)?.key
  expect([p(0.049), p(0.05)]).toEqual(["staying.differ", "staying.alike"])
  expect(tellDifference({ comparison: null } as Staying)).toBeNull()
  const plain = (value: number, digits: number) => value.toFixed(digits)
  expect([writtenP(0.0002, plain), writtenP(0.004, plain), writtenP(0.3, plain)]).toEqual([
    "< 0.001",
    "= 0.004",
    "= 0.30",
  ])
})
