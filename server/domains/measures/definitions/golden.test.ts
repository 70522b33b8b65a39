import { expect, test } from "vitest"
import { listMeasures, type MeasureFigure, type MeasureName, readMeasure } from "#contracts/measures.ts"
import { takeResponse } from "#contracts/response.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { measureKeys } from "../measure.ts"

const house = await openTestHouse()
const cast = await openBank(house)
let surveys = 0

type Asked = readonly number[]
/** The figure that answers must give. Numbers worked out by hand, or by the method's own formula with z = 1.959964, to four places. */
type Gold = { facts: Asked; is: Partial<MeasureFigure> }
type Golden = {
  scale?: { low: number; high: number }
  nobody: Partial<MeasureFigure>
  one: Gold
  alike: Gold
  mixed: Gold
  /** What takes whole numbers only, such as kept or broken, has none. */
  fractions?: Gold
}

const nobody = { value: null, low: null, high: null, n: 0 }
/** Wilson (1927): one of one, three of three, three of four. */
const share: Golden = {
  nobody,
  one: { facts: [1], is: { value: 1, low: 0.2065, high: 1, n: 1 } },
  alike: { facts: [0, 0, 0], is: { value: 0, low: 0, high: 0.5615, n: 3 } },
  mixed: { facts: [1, 0, 1, 1], is: { value: 0.75, low: 0.3006, high: 0.9544, n: 4 } },
}
/** The second and the sixth of seven times are the nearest within which the middle lies at 87.5 %, the first and the last at 98.4 %. */
const duration: Golden = {
  nobody,
  one: { facts: [90], is: { value: 90, low: null, high: null, n: 1 } },
  alike: { facts: [7, 7, 7, 7, 7, 7, 7], is: { value: 7, low: 7, high: 7, n: 7 } },
  mixed: { facts: [5, 1, 40, 3, 8, 2, 1000], is: { value: 5, low: 1, high: 1000, n: 7 } },
  fractions: { facts: [4.02, 4.98, 0.9], is: { value: 4, n: 3 } },
}
const count: Golden = {
  nobody: { value: 0, n: 0 },
  one: { facts: [1], is: { value: 1, low: null, high: null, n: 1 } },
  alike: { facts: [1, 1, 1], is: { value: 3, n: 3 } },
  mixed: { facts: [1, 1], is: { value: 2, n: 2 } },
}

const csat: Golden = {
  ...share,
  scale: { low: 1, high: 5 },
  one: { facts: [4], is: { value: 1, low: 0.2065, high: 1, n: 1 } },
  alike: { facts: [3, 3, 3], is: { value: 0, low: 0, high: 0.5615, n: 3 } },
  mixed: { facts: [5, 4, 3, 5], is: { value: 0.75, low: 0.3006, high: 0.9544, n: 4 } },
  fractions: { facts: [3.5, 3.49], is: { value: 0.5, n: 2 } },
}

const golden: Record<MeasureName, Golden> = {
  nps: {
    scale: { low: 0, high: 10 },
    nobody,
    one: { facts: [9], is: { value: 100, high: 100, n: 1 } },
    alike: { facts: [3, 3, 3, 3], is: { value: -100, low: -100, n: 4 } },
    mixed: { facts: [10, 9, 9, 8, 7, 6, 0, 10, 10, 10], is: { value: 40, n: 10 } },
    // 8.5 is a nine, 6.5 a seven, 6.49 a six.
    fractions: {
      facts: [8.5, 8.49, 6.5, 6.49],
      is: { value: 0, parts: { promoters: 0.25, passives: 0.5, detractors: 0.25 } },
    },
  },
  csat,
  ces: {
    scale: { low: 1, high: 7 },
    nobody,
    one: { facts: [6], is: { value: 6, low: 1, high: 7, n: 1 } },
    alike: { facts: [5, 5, 5], is: { value: 5, low: 5, high: 5, n: 3 } },
    // Mean 4.8, s = 1.9235, t(4) = 2.7764: 4.8 ± 2.3884, cut at 7.
    mixed: { facts: [7, 6, 5, 4, 2], is: { value: 4.8, low: 2.4116, high: 7, n: 5, parts: { easy: 0.6 } } },
    fractions: { facts: [4.5, 4.49, 6.25], is: { value: 5.08, parts: { easy: 2 / 3 } } },
  },
  "confirmed-recovery": share,
  "kept-promises": share,
  "claims-kept": share,
  "resolved-in-time": share,
  "right-first-time": share,
  "first-reply": duration,
  "time-to-resolve": duration,
  "hand-offs": {
    nobody,
    one: { facts: [2], is: { value: 2, low: null, high: null, n: 1 } },
    alike: { facts: [1, 1, 1], is: { value: 1, low: 1, high: 1, n: 3 } },
    // Mean 1, s = √2, t(3) = 3.1824: 1 ± 2.2503, cut at 0.
    mixed: { facts: [0, 0, 1, 3], is: { value: 1, low: 0, high: 3.2503, n: 4, parts: { never: 0.5 } } },
  },
  "time-to-acknowledge": duration,
  "acknowledged-within-target": share,
  "working-time-to-reply": duration,
  "replied-within-target": share,
  "working-time-to-resolve": duration,
  "resolved-within-target": share,
  "approval-wait": duration,
  remedied: share,
  "after-recovery": csat,
  "without-failure": csat,
  "cases-opened": count,
  frictions: count,
  responses: count,
}

/** The company's figure for facts in a survey of their own. */
async function figureOf(measure: MeasureName, values: Asked): Promise<MeasureFigure> {
  surveys += 1
  const id = `00000000-0000-4000-8000-${String(surveys).padStart(12, "0")}`
  const where = { measure, day: "2026-02-10", unitId: cast.units.north, dims: { survey: id }, ...golden[measure].scale }
  await recordFacts(
    house.ctx,
    values.map((value): Fact => ({ ...where, value })),
  )
  return cast.ewa.call(readMeasure, { params: { key: measure }, query: { survey: id } })
}

function expectFigure(found: MeasureFigure, is: Partial<MeasureFigure>, about: string) {
  for (const [name, wanted] of Object.entries(is)) {
    const got = found[name as keyof MeasureFigure]
    if (typeof wanted === "number") expect(got, `${about}: ${name}`).toBeCloseTo(wanted, 4)
    else expect(got, `${about}: ${name}`).toEqual(wanted)
  }
}

test("every measure there is has its golden figures", () => {
  expect(Object.keys(golden).sort()).toEqual([...measureKeys].sort())
})

test.each(measureKeys)(
  "%s of nobody, of one, of all alike, of a mixture and of fractions is what it must be",
  async (key) => {
    const { nobody, ...golds } = golden[key]
    expectFigure(await figureOf(key, []), nobody, "nobody")
    for (const name of ["one", "alike", "mixed", "fractions"] as const) {
      const gold = golds[name]
      if (gold) expectFigure(await figureOf(key, gold.facts), gold.is, name)
    }
  },
)

test("every figure lies within its range, and its range within its scale", async () => {
  for (const key of measureKeys) {
    const { value, low, high, scale } = await figureOf(key, golden[key].mixed.facts)
    const order = [scale?.low, low, value, high, scale?.high].filter((one) => typeof one === "number")
    expect(
      order.toSorted((a, b) => a - b),
      key,
    ).toEqual(order)
  }
})

test("every measure says all that somebody needs to know of it", async () => {
  const { measures } = await cast.ewa.call(listMeasures, {})
  expect(measures.map(({ key }) => key)).toEqual([...measureKeys])
  for (const { version, minimumAnswers, minimumPeople, better, format, subject, ...words } of measures) {
    for (const [part, text] of Object.entries(words)) expect(text, `${words.key}.${part}`).toMatch(/\S/)
    for (const part of [
      words.question,
      words.formula,
      words.denominator,
      words.exclusions,
      words.scale,
      words.unit,
      words.needs,
    ])
      expect(part, `${words.key}: a whole sentence`).toMatch(/^[A-Z].*[.?]”?$/)
    expect(version).toBeGreaterThan(0)
    expect(minimumPeople).toBe(5)
    expect(minimumAnswers, words.key).toBe(format === "count" ? 1 : 5)
    // Giving more is no merit by itself, nor is giving less.
    expect(better === "none", words.key).toBe(format === "count" || words.key === "remedied")
    expect(["response", "case", "promise", "friction", "claim"]).toContain(subject)
  }
})

test("a question that was skipped is no answer to its measure, and no zero", async () => {
  const survey = await openSurvey(cast.ewa)
  const answers: Record<string, number>[] = [
    { recommend: 10, satisfied: 5 },
    { recommend: 0 },
    { recommend: 9, satisfied: 4 },
  ]
  for (const one of answers)
    await house.stranger().call(takeResponse, { params: { slug: survey.slug }, body: { answers: one } })
  await house.drain()
  const figure = (key: MeasureName) => cast.ewa.call(readMeasure, { params: { key }, query: { survey: survey.id } })
  expectFigure(await figure("nps"), { n: 3, value: 100 / 3 }, "nps")
  expectFigure(await figure("csat"), { n: 2, value: 1 }, "csat")
  expectFigure(await figure("ces"), { n: 0, value: null }, "ces")
  expectFigure(await figure("responses"), { n: 3, value: 3 }, "responses")
})
