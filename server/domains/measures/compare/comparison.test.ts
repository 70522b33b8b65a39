import { expect, test } from "vitest"
import { npsEstimate, seededRandom, wilsonInterval } from "#stats"
import type { MeasureKey } from "../measure.ts"
import type { ShownFigure } from "../readings/figure.ts"
import { registry } from "../registry.ts"
import { compare } from "./comparison.ts"
import { sayComparisonInEnglish, saysOf } from "./comparison-saying.ts"

const shareOf = (hits: number, n: number): ShownFigure => ({
  measure: "csat",
  value: hits / n,
  ...wilsonInterval(hits, n),
  n,
  scale: { low: 0, high: 1 },
  parts: {},
  weighted: null,
  hidden: null,
})

const pointsOf = (promoters: number, detractors: number, n: number): ShownFigure => {
  const found = npsEstimate({ promoters, detractors, passives: n - promoters - detractors })
  if (!found) throw new Error("somebody answered")
  const { value, low, high } = found
  const parts = { promoters: promoters / n, detractors: detractors / n }
  return { measure: "nps", value, low, high, n, scale: { low: -100, high: 100 }, parts, weighted: null, hidden: null }
}

const unit = (name: string, figure: ShownFigure) => ({ unit: { id: name, name, parts: 0 }, figure })
const said = (key: MeasureKey, whole: ShownFigure, parts: ReturnType<typeof unit>[]) =>
  sayComparisonInEnglish(saysOf(compare(registry[key], whole, parts)))

const branches = [
  unit("Kiosk", shareOf(5, 5)),
  unit("Quay", shareOf(3, 4)),
  unit("Porto", shareOf(460, 500)),
  unit("Faro", shareOf(385, 500)),
  unit("Braga", shareOf(395, 500)),
  unit("Evora", shareOf(390, 500)),
]
const whole = shareOf(1638, 2009)

test("a small unit neither tops nor ends the list by chance", () => {
  const { units } = compare(registry.csat, whole, branches)
  const order = units
    .toSorted((a, b) => (b.compared?.value ?? 0) - (a.compared?.value ?? 0))
    .map(({ unit }) => unit?.name)
  expect(order[0]).toBe("Porto")
  expect(order.at(-1)).not.toBe("Quay")
  const kiosk = units.find(({ unit }) => unit?.name === "Kiosk")
  expect(kiosk?.figure.value).toBe(1)
  expect(kiosk?.compared?.value).toBeLessThan(0.9)
  expect(kiosk?.compared?.own).toBeLessThan(0.2)
})

test("only the unit that is more than chance is named; the others are one group", () => {
  expect(said("csat", whole, branches)).toBe(
    "Above what chance explains: Porto. The other 5 vary as chance would make them.",
  )
})

test("both sides are named, and many names are counted", () => {
  const even = Array.from({ length: 8 }, (_, at) => unit(`Top ${at + 1}`, shareOf(480, 500)))
  const low = [unit("Low", shareOf(200, 500))]
  expect(said("csat", shareOf(4040, 4500), [...even, ...low])).toBe(
    "Above what chance explains: Top 1, Top 2, Top 3, Top 4, Top 5, Top 6 and 2 more. Below: Low.",
  )
})

test("net promoter scores are held against a funnel in points, and never beyond the scale", () => {
  const parts = [
    unit("North", pointsOf(300, 60, 400)),
    unit("South", pointsOf(150, 150, 400)),
    unit("East", pointsOf(3, 0, 3)),
  ]
  const { units, funnel } = compare(registry.nps, pointsOf(453, 210, 803), parts)
  expect(units.map(({ unit, outside }) => [unit?.name, outside])).toEqual([
    ["North", "above"],
    ["South", "below"],
    ["East", null],
  ])
  for (const { warning, alarm } of funnel) {
    expect(alarm.low).toBeLessThanOrEqual(warning.low)
    expect(alarm.high).toBeGreaterThanOrEqual(warning.high)
    expect(alarm.low).toBeGreaterThanOrEqual(-100)
    expect(alarm.high).toBeLessThanOrEqual(100)
  }
})

test("what is kept back takes part in nothing", () => {
  const nothing = { value: null, low: null, high: null, n: null, parts: {} }
  const hidden = unit("Hidden", { ...shareOf(1, 50), ...nothing, hidden: "few-people" })
  const { units, between } = compare(registry.csat, whole, [...branches, hidden])
  expect(units.at(-1)).toMatchObject({ compared: null, limits: null, outside: null })
  expect(between).toBe(compare(registry.csat, whole, branches).between)
})

test("there is a plain reason where units cannot be compared", () => {
  const count = { ...shareOf(1, 1), measure: "responses" as const, value: 9, n: 9 }
  expect(said("responses", count, [unit("A", count), unit("B", count)])).toMatch(/^A count says how much/)
  expect(said("csat", whole, branches.slice(0, 1))).toMatch(/^Too few to compare/)
  expect(said("csat", shareOf(20, 20), [unit("A", shareOf(10, 10)), unit("B", shareOf(10, 10))])).toBe(
    "All answers are alike, so no unit stands out.",
  )
  const none = { ...shareOf(1, 1), value: null, low: null, high: null, n: 0 }
  expect(said("csat", none, [])).toBe("There is nothing to compare yet.")
})

test("where units differ by chance only, about two in a thousand stand out", () => {
  const random = seededRandom(20_260)
  let [seen, outside] = [0, 0]
  for (let round = 0; round < 400; round += 1) {
    const parts = Array.from({ length: 25 }, (_, at) => {
      const n = 20 + Math.floor(random() * 400)
      return { name: String(at), n, hits: Array.from({ length: n }).filter(() => random() < 0.8).length }
    })
    const [hits, n] = [parts.reduce((sum, one) => sum + one.hits, 0), parts.reduce((sum, one) => sum + one.n, 0)]
    const { units } = compare(
      registry.csat,
      shareOf(hits, n),
      parts.map((one) => unit(one.name, shareOf(one.hits, one.n))),
    )
    seen += units.length
    outside += units.filter((one) => one.outside !== null).length
  }
  const [expected, error] = [0.002 * seen, Math.sqrt(0.002 * seen)]
  // Limits between whole hits and a target that holds the unit itself make it a little rarer than stated, never more often.
  expect(outside).toBeLessThan(expected + 3 * error)
  expect(outside).toBeGreaterThan(0)
})
