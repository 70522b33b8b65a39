import { beforeAll, expect, test } from "vitest"
import { readDrivers } from "#contracts/drivers.ts"
import { listEvenHandednessAlerts, readEvenHandedness, spendBands } from "#contracts/even-handedness.ts"
import { listSubjects, readByDimension, readByUnit, readMeasure, readSeries } from "#contracts/measures.ts"
import { addServiceAccount } from "#contracts/people.ts"
import { readWordOfMouth } from "#contracts/word-of-mouth.ts"
import { newId } from "#platform/ctx.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { addUnit } from "../../people/units/add-unit.ts"

// A fixed organisation of 500 answers in fifteen months, which several people attack: each asks for every figure that is offered, and subtracts every
// one from every other that contains it, and from every whole all its parts.
const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { company, north, south } = cast.units
const nps = { key: "nps" } as const
const minimum = 5

type Answer = { unit: string; day: string; channel: string; language: string; band: string; value: number }
const answers: Answer[] = []
const people = new Map<string, number>()
const above = new Map<string, readonly string[]>()
const days: [string | undefined, string | undefined][] = [[undefined, undefined]]
const values = ["email", "kiosk", "qr"]

/** The same numbers every time (Lehmer, as of Park and Miller 1988). */
function dice(seed: number) {
  let at = seed
  return (sides: number) => {
    at = (at * 48_271) % 2_147_483_647
    return at % sides
  }
}

beforeAll(async () => {
  const join = async (unitId: string, count: number) => {
    for (let at = 0; at < count; at += 1)
      await addPerson(ctx, { name: `P ${at}`, email: null, employeeNumber: null, unitId, job: "", role: "member" })
  }
  const add = (code: string, parentId: string) => addUnit(ctx, { code, name: code, parentId, kind: "front" })
  const west = await add("west", company)
  const [quay, mill] = [await add("quay", west), await add("mill", west)]
  const [hut, lane, pier] = [await add("hut", north), await add("lane", north), await add("pier", south)]
  for (const [unit, count] of [
    [quay, 7],
    [mill, 6],
    [hut, 3],
    [lane, 6],
    [pier, 5],
    [south, 4],
  ] as const)
    await join(unit, count)
  // Most in a few places, few in the others, and in some months nothing.
  const places = [quay, quay, quay, quay, mill, lane, lane, lane, pier, pier, hut, south]
  const roll = dice(20_261_122)
  for (let at = 0; at < 500; at += 1) {
    const month = Math.min(roll(15), roll(15))
    const day = new Date(Date.UTC(2024, 11 + month, 1 + roll(28))).toISOString().slice(0, 10)
    const channel = values[Math.min(roll(5), roll(4), 2)] ?? "email"
    const unit = places[roll(places.length)] ?? quay
    answers.push({ unit, day, channel, language: roll(9) === 0 ? "es" : "en", band: "", value: 0 })
  }
  // Those who spend little fare worse, so that there is something to alert to.
  for (const one of answers) {
    one.band = spendBands[Math.min(roll(4), 2)] ?? "large"
    one.value = one.band === "small" ? roll(8) : 10 - roll(5)
  }
  const survey = await keepResponses()
  const facts = answers.flatMap(({ unit, day, value, ...rest }): Fact[] => {
    const dims = { ...rest, survey }
    return [
      { measure: "nps", day, unitId: unit, value, low: 0, high: 10, dims },
      { measure: "responses", day, unitId: unit, value: 1, dims },
    ]
  })
  await recordFacts(ctx, facts)
  await house.drain()
  const units = await ctx.db.selectFrom("people_unit").select(["id", "ancestors"]).execute()
  for (const { id, ancestors } of units) above.set(id, ancestors)
  const persons = await ctx.db.selectFrom("people_person").select("unit_id").execute()
  for (const { unit_id } of persons)
    for (const id of above.get(unit_id) ?? []) people.set(id, (people.get(id) ?? 0) + 1)
  days.push(["2025-01-01", "2025-12-31"], ["2026-01-01", "2026-02-28"], ["2025-03-01", "2025-03-31"])
  days.push(["2025-03-02", "2025-03-31"], ["2025-03-01", "2025-03-30"], ["2025-01-01", "2025-03-31"])
  days.push(["2024-12-01", "2024-12-31"], ["2024-12-01", "2025-01-31"], ["2026-02-01", "2026-02-28"])
})

/** The same answers with a rating each, as a survey has them: drivers read responses themselves. */
async function keepResponses(): Promise<string> {
  const questions = [
    { id: "recommend", kind: "nps" as const, text: { en: "Would you recommend us?" } },
    { id: "kind", kind: "rating" as const, text: { en: "How kind were we?" } },
  ]
  const { id } = await openSurvey(cast.ewa, { name: "Every visit", form: { questions, hidden: [] } })
  await ctx.db
    .insertInto("listening_response")
    .values(
      answers.map(({ unit, day, value, channel, language }, at) => {
        const rated = JSON.stringify({ recommend: value, kind: 1 + ((value + at) % 5) })
        const received = { received_at: new Date(`${day}T12:00:00Z`), channel, language }
        return { id: newId(ctx), survey_id: id, version: 1, unit_id: unit, answers: rated, ...received }
      }),
    )
    .execute()
  return id
}

type Asker = Pick<typeof cast.amara, "call" | "ask">
type Shown = { name: string; unit: string | null; channel: string | null; set: ReadonlySet<number> }

/** The answers that a figure which says it is of these is of. */
function answersOf(unit: string | null, channel: string | null, from?: string, to?: string): Set<number> {
  return new Set(
    answers.flatMap((one, at) =>
      (unit === null || above.get(one.unit)?.includes(unit)) &&
      (channel === null || one.channel === channel || one.band === channel) &&
      (from === undefined || one.day >= from) &&
      (to === undefined || one.day <= to)
        ? [at]
        : [],
    ),
  )
}

/** Promoters less detractors, which a shown score gives away once it is multiplied by the number of answers. */
const sumOf = (set: Iterable<number>) =>
  [...set].reduce((sum, at) => {
    const { value = 0 } = answers[at] ?? {}
    return sum + (value >= 9 ? 1 : 0) - (value <= 6 ? 1 : 0)
  }, 0)

/** Everything that somebody is shown, each once. */
async function gather(asker: Asker, { leads = false } = {}): Promise<Shown[]> {
  const shown = new Map<string, Shown>()
  const told = { drivers: 0, mouth: 0 }
  const keep = (
    unit: string | null,
    channel: string | null,
    days: { from?: string | undefined; to?: string | undefined },
    { n, value }: { n: number | null; value: number | null },
  ) => {
    if (n === null || n === 0) return
    const here = unit === company ? null : unit
    const set = answersOf(here, channel, days.from, days.to)
    // What the reply says it counted is what it did count, so sums of scores leave what sets leave.
    const counted = { n, sum: value === null ? sumOf(set) : Math.round((value * n) / 100) }
    expect({ unit, channel, days, n: set.size, sum: sumOf(set) }).toEqual({ unit, channel, days, ...counted })
    const name = `${here} ${channel} ${days.from} ${days.to}`
    shown.set(name, { name, unit: here, channel, set })
  }
  for (const unit of above.keys())
    for (const channel of [null, ...values]) {
      const of = { ...(unit && { unit }), ...(channel && { channel }) }
      for (const [from, to] of channel === null || channel === "qr" ? days : days.slice(0, 4)) {
        const query = { ...of, ...(from && { from }), ...(to && { to }) }
        const whole = await asker.call(readMeasure, { params: nps, query })
        keep(unit, channel, whole.counted ?? { from, to }, whole)
        if (from !== undefined && from !== "2025-03-01" && from !== "2025-01-01") continue
        const byUnit = await asker.call(readByUnit, { params: nps, query })
        const used = byUnit.whole.counted ?? { from, to }
        for (const { unit: part, figure } of byUnit.parts) if (part) keep(part.id, channel, used, figure)
        if (channel !== null) continue
        const drivers = await asker.call(readDrivers, { query })
        told.drivers += drivers.n === null ? 0 : 1
        keep(unit, null, drivers.counted ?? { from, to }, { n: drivers.n, value: null })
        // Word of mouth is for those who lead; without days it is of the last year, which the days above do not say.
        const mouth = await asker.ask(readWordOfMouth, { query })
        if (mouth.status !== 403) {
          const { figure, ...days } = readWordOfMouth.reply.parse(mouth.body)
          told.mouth += figure.n === null ? 0 : 1
          keep(unit, null, days, figure)
        }
        for (const by of ["band", "channel", "unit"] as const) {
          const even = await asker.call(readEvenHandedness, { query: { ...query, measure: "nps", by } })
          keep(unit, null, even, even.whole)
          for (const { value, figure } of even.groups)
            if (value !== null) keep(by === "unit" ? value : unit, by === "unit" ? null : value, even, figure)
        }
        const byChannel = await asker.call(readByDimension, { params: nps, query: { ...query, by: "channel" } })
        for (const { value, figure } of byChannel.parts)
          keep(unit, value, byChannel.whole.counted ?? { from, to }, figure)
      }
      for (const grain of ["week", "month", "year"] as const) {
        const { points } = await asker.call(readSeries, { params: nps, query: { ...of, grain } })
        for (const { from, to, figure } of points) keep(unit, channel, { from, to }, figure)
      }
    }
  for (const [from, to] of days.slice(0, 5)) {
    const found = await asker.call(listEvenHandednessAlerts, { query: { ...(from && { from }), ...(to && { to }) } })
    for (const { unit, measure, small, large } of found.alerts) {
      expect(measure).toBe("nps")
      keep(unit.id, "small", found, { n: small, value: null })
      keep(unit.id, "large", found, { n: large, value: null })
    }
  }
  expect(told.drivers).toBeGreaterThan(5)
  if (leads) expect(told.mouth).toBeGreaterThan(5)
  return [...shown.values()]
}

/** What subtracting leaves: answers of others, too few, or all those of a unit with too few people. */
function leaks(shown: readonly Shown[], owns: (unit: string) => boolean): string[] {
  const found: string[] = []
  const others = (set: readonly number[]) => set.filter((at) => !above.get(answers[at]?.unit ?? "")?.some(owns))
  const judge = (name: string, left: readonly number[]) => {
    const [first] = left
    if (first === undefined) return
    const units = new Set(left.map((at) => answers[at]?.unit ?? ""))
    const within = (above.get(answers[first]?.unit ?? "") ?? []).filter((id) =>
      [...units].every((unit) => above.get(unit)?.includes(id)),
    )
    if (left.length < minimum) found.push(`${name}: ${left.length} answers`)
    else if (within.some((id) => id !== company && (people.get(id) ?? 0) < 5)) found.push(`${name}: a small unit`)
  }
  const isOpen = ({ unit, channel }: Shown) => (unit === null && channel === null) || (unit !== null && owns(unit))
  for (const one of shown) {
    if (!isOpen(one)) judge(one.name, others([...one.set]))
    for (const wide of shown) {
      if (wide === one || wide.set.size <= one.set.size || (isOpen(wide) && isOpen(one))) continue
      if (isSubset(one.set, wide.set)) judge(`${wide.name} less ${one.name}`, others(minus(wide.set, [one])))
    }
  }
  return [...found, ...leaksOfSums(shown, isOpen, (left, name) => judge(name, others(left)))]
}

/** A whole less all its parts that are shown: of units, of channels, of months. */
function leaksOfSums(
  shown: readonly Shown[],
  isOpen: (one: Shown) => boolean,
  judge: (left: readonly number[], name: string) => void,
): string[] {
  for (const whole of shown) {
    const [, , from, to] = whole.name.split(" ")
    const below = [...above].flatMap(([id, up]) => (up.at(-2) === (whole.unit ?? company) ? [id] : []))
    const at = (unit: string | null, channel: string | null, days = `${from} ${to}`) =>
      shown.filter(({ name }) => name === `${unit} ${channel} ${days}`)
    const months = Array.from({ length: 15 }, (_, month) => {
      const first = new Date(Date.UTC(2024, 11 + month, 1)).toISOString().slice(0, 10)
      const last = new Date(Date.UTC(2024, 12 + month, 0)).toISOString().slice(0, 10)
      return { first, last }
    })
    const parts = {
      units: below.flatMap((unit) => at(unit, whole.channel)),
      channels: whole.channel === null ? values.flatMap((value) => at(whole.unit, value)) : [],
      bands: whole.channel === null ? spendBands.flatMap((band) => at(whole.unit, band)) : [],
      months: months
        .filter(
          ({ first, last }) => (from === "undefined" || first >= `${from}`) && (to === "undefined" || last <= `${to}`),
        )
        .flatMap(({ first, last }) => at(whole.unit, whole.channel, `${first} ${last}`)),
    }
    for (const [kind, of] of Object.entries(parts)) {
      if (of.length === 0 || of.includes(whole) || [whole, ...of].every(isOpen)) continue
      judge(minus(whole.set, of), `${whole.name} less its ${kind}`)
    }
  }
  return []
}

const isSubset = (small: ReadonlySet<number>, large: ReadonlySet<number>) => {
  for (const at of small) if (!large.has(at)) return false
  return true
}
const minus = (whole: ReadonlySet<number>, parts: readonly Shown[]) =>
  [...whole].filter((at) => !parts.some(({ set }) => set.has(at)))

test("a member cannot subtract figures so that few answers of others are left", { timeout: 240_000 }, async () => {
  const shown = await gather(cast.amara)
  expect(shown.length).toBeGreaterThan(100)
  expect(leaks(shown, (unit) => unit === cast.amara.unitId)).toEqual([])
})

test("nor can a lead, who sees all of the units below", { timeout: 240_000 }, async () => {
  const shown = await gather(cast.dana, { leads: true })
  expect(leaks(shown, (unit) => above.get(unit)?.includes(south) ?? false)).toEqual([])
})

test("nor can a program", { timeout: 240_000 }, async () => {
  const { key } = await cast.grace.call(addServiceAccount, { body: { name: "Reporting", scopes: ["read"] } })
  const shown = await gather(house.program(key))
  expect(shown.some(({ unit }) => unit !== null)).toBe(true)
  expect(leaks(shown, () => false)).toEqual([])
})

test("the records behind figures of others are not listed, for each is one answer on one day", async () => {
  const quay = [...above.keys()].find((unit) => above.get(unit)?.length === 3 && people.get(unit) === 7) ?? ""
  const records = await cast.amara.call(listSubjects, { params: nps, query: { unit: quay } })
  expect(records).toMatchObject({ items: [], hidden: "would-tell" })
})
