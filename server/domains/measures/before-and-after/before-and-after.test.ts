import { beforeAll, expect, test } from "vitest"
import {
  listJudgedChanges,
  readBeforeAndAfter,
  saveBeforeAndAfter,
  saveJudgedChanges,
} from "#contracts/before-and-after.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { addUnit } from "../../people/units/add-unit.ts"
import { markChange, type NewChange } from "../changes/mark-change.ts"
import { addDays } from "../days/period.ts"

const house = await openTestHouse("2026-11-22T12:00:00Z")
const { ctx } = house
const cast = await openBank(house)
const { company, north, south, office } = cast.units
const branch = (name: string) => addUnit(ctx, { code: name.toLowerCase(), name, parentId: company, kind: "front" })
const beside = { east: await branch("East"), harbour: await branch("Harbour") }
const counter = await addUnit(ctx, { code: "counter", name: "Counter", parentId: north, kind: "front" })

const weeks = Array.from({ length: 40 }, (_, week) => addDays("2026-02-09", 7 * week))
const changeAt = 24
const onDay = (week: number) => weeks[week] as string
/** So many answers a week, of which a share is happy; the weeks go up and down by one answer. */
const answers = (unitId: string, each: number, happyIn: (week: number) => number, beat = 1): Fact[] =>
  weeks.flatMap((day, week) =>
    Array.from({ length: each }, (_, at) => ({
      measure: "csat",
      day,
      unitId,
      dims: {},
      value: at < happyIn(week) + ((week * beat) % 3) - 1 ? 5 : 2,
      low: 1,
      high: 5,
    })),
  )
const mark = (unitId: string | null, week: number, words: string, measure: NewChange["measure"] = "csat") =>
  markChange(ctx, { measure, unitId, day: onDay(week), words, cause: null })
const read = (id: string, unit?: string) =>
  cast.ewa.call(readBeforeAndAfter, { params: { id }, query: unit === undefined ? {} : { with: unit } })

const change = { worked: "", failed: "", young: "", everywhere: "", alone: "", early: "" }

// North improves by a quarter at its change; South and East go on as ever, East with far fewer answers; Harbour and the office have changes of their own.
beforeAll(async () => {
  await recordFacts(ctx, [
    ...answers(north, 20, (week) => (week < changeAt ? 12 : 17)),
    ...answers(south, 20, () => 12, 2),
    ...answers(beside.east, 8, () => 5),
    ...answers(beside.harbour, 20, () => 12),
    ...answers(office, 20, () => 12),
    ...answers(counter, 20, () => 12),
  ])
  change.worked = await mark(north, changeAt, "A second till at noon")
  change.failed = await mark(beside.harbour, changeAt, "A poster at the door")
  change.young = await mark(office, 37, "A chair for those who wait")
  change.early = await mark(beside.harbour, 5, "A bell at the counter")
  change.everywhere = await mark(null, changeAt, "New opening hours", "nps")
  change.alone = await mark(counter, changeAt, "A lower counter")
})

test("a change that worked is told in one word and with its numbers, before and after", async () => {
  const { change: told, sentence, before, after, difference, points, needed } = await read(change.worked)
  expect(told).toMatchObject({ words: "A second till at noon", unit: { name: "North" }, verdict: { word: "improved" } })
  expect(before).toMatchObject({ periods: 24, n: 24 * 40 })
  expect(after).toMatchObject({ periods: 16, n: 16 * 40 })
  expect(difference?.value).toBeCloseTo((after.value ?? 0) - (before.value ?? 0), 10)
  expect(difference?.low).toBeGreaterThan(0)
  expect(needed).toEqual({ before: 0, after: 0 })
  expect(sentence).toMatch(
    /^Before: 60%, the mean of 24 weeks \(n = 960\)\. After: 72%, of 16 weeks \(n = 640\)\. Difference: \+12\.\d percentage points, likely between \+/,
  )
  expect(points.filter(({ signal }) => signal === "above").length).toBeGreaterThanOrEqual(8)
})

test("the usual range is that of before, and from twelve weeks after the change on that of since", async () => {
  const { points } = await read(change.worked)
  const ranges = new Set(points.flatMap(({ limits }) => (limits ? [limits.centre.toFixed(3)] : [])))
  expect([...ranges]).toHaveLength(2)
  const { points: young } = await read(change.young)
  expect(new Set(young.flatMap(({ limits }) => (limits ? [limits.centre] : []))).size).toBe(1)
})

test("what happened meanwhile in a unit without a change is taken off: the one that was most alike before", async () => {
  const { comparison, beside, sentence } = await read(change.worked)
  expect(beside.map(({ name, changed }) => [name, changed])).toEqual([
    ["East", false],
    ["Harbour", true],
    ["Head office", true],
    ["South", false],
  ])
  expect(comparison).toMatchObject({
    unit: { name: "South" },
    chosen: "rule",
    changed: false,
    word: "improved",
    before: 24,
    drifting: false,
  })
  expect(comparison?.points).toHaveLength(40)
  expect(comparison?.effect?.value).toBeCloseTo((comparison?.here ?? 0) - (comparison?.there ?? 0), 10)
  expect(sentence).toMatch(
    /Over the same 40 weeks, South, where it was not made, moved by [+−]0\.\d percentage points, and here it moved by \+12\.\d .+ So it improved here by more/,
  )
})

test("somebody may choose the unit to hold it against, and is told where a change was marked there as well", async () => {
  const east = await read(change.worked, beside.east)
  expect(east.comparison).toMatchObject({ unit: { name: "East" }, chosen: "asked", changed: false })
  const harbour = await read(change.worked, beside.harbour)
  expect(harbour.comparison).toMatchObject({ unit: { name: "Harbour" }, chosen: "asked", changed: true })
  expect(harbour.sentence).toContain("A change was marked there as well")
})

test("a unit that is not beside it is not held against it, and an unknown change is not found", async () => {
  const unknown = "0197a000-0000-7000-8000-0000000000ff"
  for (const [id, unit] of [
    [change.worked, counter],
    [change.worked, company],
    [unknown, south],
  ] as const)
    expect(await cast.ewa.ask(readBeforeAndAfter, { params: { id }, query: { with: unit } })).toMatchObject({
      status: 404,
    })
})

test("a change that moved nothing is no signal", async () => {
  const { change: told, difference } = await read(change.failed)
  expect(told.verdict).toMatchObject({ word: "no-signal", sentence: /^No signal since “A poster at the door”/ })
  expect(difference?.low).toBeLessThan(0)
  expect(difference?.high).toBeGreaterThan(0)
})

test("one that is too young says how many weeks are still needed, and one too early what is missing before it", async () => {
  const young = await read(change.young)
  expect(young).toMatchObject({ change: { verdict: { word: "too-few" } }, needed: { before: 0, after: 5 } })
  expect(young.sentence).toContain("Still needed after it: 5 weeks")
  const early = await read(change.early)
  expect(early).toMatchObject({ change: { verdict: { word: "too-few" } }, needed: { before: 7, after: 0 } })
  expect(early.sentence).toContain("Missing before it: 7 weeks")
})

test("a change of the whole company, and one in a unit without others beside it, have nothing to be held against", async () => {
  const alone = await read(change.alone)
  expect(alone).toMatchObject({ comparison: null, beside: [] })
  expect(alone.sentence).toContain("There is no other unit beside it")
  const everywhere = await read(change.everywhere)
  expect(everywhere).toMatchObject({ comparison: null, beside: [], points: [] })
  expect(everywhere.sentence).toContain("There is no figure yet, neither before nor after it.")
})

test("changes are listed with their verdicts, the newest first, by unit, measure and verdict", async () => {
  const list = async (
    query: Parameters<typeof cast.ewa.call<typeof listJudgedChanges>>[1] extends { query?: infer Q } ? Q : never,
  ) => (await cast.ewa.call(listJudgedChanges, { query })).changes.map(({ words }) => words)
  const all = await list({})
  expect(all[0]).toBe("A chair for those who wait")
  expect(all).toHaveLength(6)
  expect((await list({ unit: north })).toSorted()).toEqual(["A lower counter", "A second till at noon"])
  expect(await list({ measure: "nps" })).toEqual(["New opening hours"])
  expect(await list({ verdict: "improved" })).toEqual(["A second till at noon"])
})

test("a change of a unit is judged by its own chart in the list too, and not by that of a unit below on which it is marked as well", async () => {
  const { changes } = await cast.ewa.call(listJudgedChanges, { query: { unit: north } })
  for (const { id, verdict } of changes) expect(verdict).toEqual((await read(id)).change.verdict)
})

test("the list is a file as well, narrowed alike, with the sentence of each chart", async () => {
  const query = { unit: north }
  const { changes } = await cast.ewa.call(listJudgedChanges, { query })
  const { body, headers } = await cast.ewa.ask(saveJudgedChanges, { query })
  expect(headers["content-disposition"]).toBe('attachment; filename="changes.csv"')
  const [head, ...lines] = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(head).toBe("id,day,change,measure,unit,narrowed_to,verdict,sentence")
  expect(lines).toHaveLength(2)
  for (const [at, { id, day, words, measure, unit, verdict }] of changes.entries()) {
    expect(lines[at]).toMatch(new RegExp(`^${id},${day},${words},${measure},${unit?.name},,${verdict.word},`))
    expect(lines[at]).toContain(verdict.sentence)
  }
})

test("the file says the same as the screen", async () => {
  const told = await read(change.worked, south)
  const { body } = await cast.ewa.ask(saveBeforeAndAfter, { params: { id: change.worked }, query: { with: south } })
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines).toHaveLength(1 + told.points.length + 5)
  expect(lines.find((line) => line.startsWith("(difference)"))).toContain(String(told.difference?.value))
  expect(lines.find((line) => line.startsWith("(difference in differences)"))).toContain(
    String(told.comparison?.effect?.value),
  )
  expect(lines.at(-1)).toContain(told.change.verdict.sentence)
})

test("figures that are kept back from somebody are kept back here as well", async () => {
  const told = await cast.chidi.call(readBeforeAndAfter, { params: { id: change.worked }, query: {} })
  expect(told.points.every(({ figure }) => figure.value === null)).toBe(true)
  expect(told).toMatchObject({ before: { n: 0, value: null }, after: { n: 0, value: null }, difference: null })
  expect(told.change.verdict.word).toBe("kept-back")
})

test("a house without a change has an empty list", async () => {
  const empty = await openTestHouse("2026-11-22T12:00:00Z")
  const bank = await openBank(empty)
  expect(await bank.ewa.call(listJudgedChanges, { query: {} })).toEqual({ changes: [], older: false })
})

test("a change has one verdict for all, also for those who read that branch by whole months only", async () => {
  for (const name of ["Ana", "Bea", "Cem", "Dov"])
    await addPerson(ctx, { name, email: null, employeeNumber: null, unitId: north, job: "Teller", role: "member" })
  const params = { id: change.worked }
  const [mine, theirs] = [
    await cast.bruno.call(readBeforeAndAfter, { params, query: {} }),
    await cast.chidi.call(readBeforeAndAfter, { params, query: {} }),
  ]
  expect([mine.grain, theirs.grain]).toEqual(["week", "month"])
  expect(theirs.change.verdict).toEqual(mine.change.verdict)
  expect(mine.change.verdict.word).toBe("improved")
  const { changes } = await cast.chidi.call(listJudgedChanges, { query: { unit: north } })
  expect(changes.find(({ id }) => id === change.worked)?.verdict).toEqual(mine.change.verdict)
})
