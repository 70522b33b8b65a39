import { expect, test } from "vitest"
import { listEvenHandednessAlerts, readEvenHandedness, saveEvenHandedness } from "#contracts/even-handedness.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { chidi, ewa } = cast
const { north, south, office } = cast.units
const today = house.ctx.now().toISOString().slice(0, 10)

/** So many satisfied answers of so many, of customers of a band. */
const answers = (unitId: string, dims: Record<string, string>, glad: number, of: number, weight?: number): Fact[] =>
  Array.from({ length: of }, (_, at) => ({
    measure: "csat",
    day: today,
    unitId,
    dims,
    value: at < glad ? 5 : 2,
    low: 1,
    high: 5,
    ...(weight !== undefined && { weight }),
  }))

test("an empty house is told what data it takes, and alerts to nothing", async () => {
  const reading = await ewa.call(readEvenHandedness, {})
  expect(reading).toMatchObject({ measure: "csat", by: "band", gap: null, trend: null, alert: false, unit: null })
  expect(reading.sentence).toMatch(/^Of nobody who counts here is it known how much they spend\. Bring in purchases/)
  expect(await ewa.call(listEvenHandednessAlerts, {})).toMatchObject({ checks: 0, alerts: [] })
  const byLanguage = await ewa.call(readEvenHandedness, { query: { by: "language" } })
  expect(byLanguage.sentence).toMatch(/^Nothing to compare/)
})

test("few answers of a band are too few to say, with how many would do", async () => {
  await recordFacts(house.ctx, [
    ...answers(north, { band: "small", language: "pt" }, 4, 12),
    ...answers(north, { band: "large", language: "en" }, 10, 10),
  ])
  const reading = await ewa.call(readEvenHandedness, {})
  expect(reading.gap).toBeNull()
  expect(reading.sentence).toBe(
    "Too few to say: it takes 30 of those who spend little and as many of those who spend much. So far there are 12 and 10.",
  )
})

test("where small spenders are served worse, it is said in numbers, and alerts where it happens", async () => {
  await recordFacts(house.ctx, [
    ...answers(north, { band: "small", language: "pt" }, 56, 108),
    ...answers(north, { band: "middle", language: "pt" }, 63, 90),
    ...answers(north, { band: "large", language: "en" }, 80, 90),
    ...answers(south, { band: "small", language: "pt" }, 58, 80),
    ...answers(south, { band: "large", language: "en" }, 60, 80),
  ])
  const { alerts, checks } = await ewa.call(listEvenHandednessAlerts, {})
  expect(checks).toBe(3)
  expect(alerts.map(({ unit, measure }) => [unit.name, measure])).toEqual([["North", "csat"]])
  const [alert] = alerts
  expect(alert).toMatchObject({ small: 120, large: 100, gap: { value: 0.5 - 0.9, sure: true } })
  expect(alert?.sentence).toMatch(
    /^Customers who spend little score North 40 percentage points lower than those who spend much \(\d\d to \d\d, n = 120 and 100\)\. That is more than chance\. Courtesy/,
  )
  const reading = await ewa.call(readEvenHandedness, { query: { unit: north } })
  expect(reading).toMatchObject({ alert: true, unit: { name: "North" }, sentence: alert?.sentence })
  expect(reading.trend).toMatchObject({ sure: true, method: "normal" })
  expect(reading.groups.map(({ value, figure }) => [value, figure.value])).toEqual([
    ["small", 0.5],
    ["middle", 0.7],
    ["large", 0.9],
  ])
})

test("a difference that chance explains is called that", async () => {
  const reading = await ewa.call(readEvenHandedness, { query: { unit: south } })
  expect(reading.alert).toBe(false)
  expect(reading.gap).toMatchObject({ sure: false })
  expect(reading.sentence).toMatch(
    /^Customers who spend little score South 3 percentage points lower .* That may be chance\.$/,
  )
})

test("the whole company may be uneven without being named, as it is the same gap, thinned", async () => {
  const reading = await ewa.call(readEvenHandedness, {})
  expect(reading.sentence).toContain("score us ")
  expect(reading.alert).toBe(true)
})

test("languages, channels and units are each held against all others, corrected for as many looks", async () => {
  await recordFacts(house.ctx, answers(south, { language: "es" }, 35, 50))
  const { groups, sentence, trend, gap } = await ewa.call(readEvenHandedness, { query: { by: "language" } })
  expect({ trend, gap }).toEqual({ trend: null, gap: null })
  expect(groups.map(({ value }) => value)).toEqual(["en", "es", "pt"])
  const [en, es, pt] = groups.map(({ apart }) => apart)
  expect(en).toMatchObject({ sure: true })
  expect(en?.low).toBeGreaterThan(0)
  expect(es).toMatchObject({ sure: false })
  expect(pt?.high).toBeLessThan(0)
  // Here all answers weigh the same.
  expect(en?.weighted).toBeNull()
  expect(sentence).toBe(
    "More than chance, Portuguese fare worse than all others. More than chance, English fare better than all others. The other one differs no more than chance would make it.",
  )
  const byUnit = await ewa.call(readEvenHandedness, { query: { by: "unit" } })
  expect(byUnit.groups.map(({ name }) => name)).toEqual(["North", "South"])
})

test("who waits longer is said in time", async () => {
  const waits = (band: string, minutes: number) =>
    Array.from({ length: 40 }, (_, at) => ({
      measure: "first-reply",
      day: today,
      unitId: north,
      dims: { band },
      value: minutes + at,
    }))
  await recordFacts(house.ctx, [...waits("small", 300), ...waits("middle", 200), ...waits("large", 100)])
  const reading = await ewa.call(readEvenHandedness, { query: { unit: north, measure: "first-reply" } })
  expect(reading.gap?.value).toBe(200)
  expect(reading.sentence).toMatch(
    /^Customers who spend little wait 3 h 20 min longer for North than those who spend much/,
  )
  const { alerts } = await ewa.call(listEvenHandednessAlerts, {})
  expect(alerts.map(({ measure }) => measure).sort()).toEqual(["csat", "first-reply"])
})

test("weights count beside", async () => {
  await recordFacts(house.ctx, [
    ...answers(office, { band: "small" }, 30, 40, 3),
    ...answers(office, { band: "small" }, 10, 40, 1),
    ...answers(office, { band: "large" }, 40, 60, 1),
  ])
  const { gap } = await ewa.call(readEvenHandedness, { query: { unit: office } })
  expect(gap?.value).toBeCloseTo(40 / 80 - 40 / 60, 9)
  expect(gap?.weighted?.value).toBeCloseTo(100 / 160 - 40 / 60, 9)
})

test("a unit of few people keeps its groups to itself, in the alerts as well", async () => {
  const reading = await chidi.call(readEvenHandedness, { query: { unit: north } })
  expect(reading).toMatchObject({ gap: null, trend: null, sentence: "Too few people work here, so this is kept back." })
  expect(reading.groups.every(({ figure }) => figure.value === null && figure.n === null)).toBe(true)
  const { alerts } = await chidi.call(listEvenHandednessAlerts, {})
  expect(alerts.some(({ unit }) => unit.id === north)).toBe(false)
})

test("what nobody here knows is not found", async () => {
  const gone = "0197a000-0000-7000-8000-00000000dead"
  expect((await ewa.ask(readEvenHandedness, { query: { unit: gone } })).status).toBe(404)
})

test("the file holds the same numbers", async () => {
  const reading = await ewa.call(readEvenHandedness, { query: { unit: north } })
  const { body, headers } = await ewa.ask(saveEvenHandedness, { query: { unit: north } })
  expect(headers["content-disposition"]).toBe('attachment; filename="even-handedness.csv"')
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines).toHaveLength(6)
  const small = reading.groups[0]?.figure
  expect(lines[1]).toBe(`csat,small,small,${small?.value},${small?.low},${small?.high},120${",".repeat(9)}`)
  expect(lines.at(-1)).toContain(`${reading.gap?.value},${reading.gap?.low},${reading.gap?.high}`)
})
