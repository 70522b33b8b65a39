import { beforeAll, expect, test } from "vitest"
import { readByDimension, readByUnit, readMeasure, readSeries } from "#contracts/measures.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { addUnit } from "../../people/units/add-unit.ts"
import { treeOf } from "../unit-tree.ts"
import { smallUnits } from "./small-units.ts"

// North, South and Head office have two people each. Harbour side has eight, Old town six, and The kiosk, a part of Old town, two of these.
const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { north, south, office, company } = cast.units
const harbourSide = await addUnit(ctx, { code: "harbour", name: "Harbour side", parentId: company, kind: "front" })
const oldTown = await addUnit(ctx, { code: "old", name: "Old town", parentId: company, kind: "front" })
const kiosk = await addUnit(ctx, { code: "kiosk", name: "The kiosk", parentId: oldTown, kind: "front" })
const nps = { key: "nps" } as const

beforeAll(async () => {
  const join = (unitId: string, at: number) =>
    addPerson(ctx, { name: `Person ${at}`, email: null, employeeNumber: null, unitId, job: "", role: "member" })
  for (let at = 0; at < 8; at += 1) await join(harbourSide, at)
  for (let at = 0; at < 4; at += 1) await join(oldTown, at)
  for (let at = 0; at < 2; at += 1) await join(kiosk, at)
  const answers = (unitId: string, count: number, channel = "email") =>
    Array.from({ length: count }, () => ({ ...fact, unitId, dims: { channel } }))
  const fact = { measure: "nps", day: "2026-02-10", value: 9, low: 0, high: 10 }
  await recordFacts(ctx, [
    ...[north, south, office, harbourSide, oldTown].flatMap((unit) => answers(unit, 6)),
    ...answers(kiosk, 5),
    ...answers(harbourSide, 2, "sms"),
  ])
})

const seenBy = async (caller: (typeof cast)[keyof typeof cast] & typeof cast.amara, unit: string) =>
  (await caller.call(readMeasure, { params: nps, query: { unit } })).hidden

test("a unit of fewer than five people is shown to its own people and to those who lead it, and to no one else", async () => {
  expect(await seenBy(cast.amara, north)).toBeNull()
  expect(await seenBy(cast.bruno, north)).toBeNull()
  expect(await seenBy(cast.ewa, north)).toBeNull()
  expect(await seenBy(cast.chidi, north)).toBe("few-people")
  expect(await seenBy(cast.dana, north)).toBe("few-people")
})

test("nothing of a figure that is kept back is told, not even how many answered", async () => {
  const figure = await cast.chidi.call(readMeasure, { params: nps, query: { unit: north } })
  expect(figure).toMatchObject({ value: null, low: null, high: null, n: null, parts: {}, weighted: null })
})

test("a unit of five people or more is shown to everyone", async () => {
  expect(await seenBy(cast.amara, harbourSide)).toBeNull()
  expect(await seenBy(cast.amara, oldTown)).toBeNull()
})

test("the only part of a unit that is too small stays hidden by its whole being no sum of shown parts", async () => {
  expect(await seenBy(cast.amara, kiosk)).toBe("few-people")
  const { whole, parts } = await cast.amara.call(readByUnit, { params: nps, query: { unit: oldTown } })
  expect(whole.n).toBe(11)
  expect(parts.map(({ unit, figure }) => [unit?.name ?? null, figure.hidden])).toEqual([
    ["The kiosk", "few-people"],
    [null, "would-tell"],
  ])
})

test("the company is shown however small it is", async () => {
  const figure = await cast.amara.call(readMeasure, { params: nps, query: { from: "2026-02-10", to: "2026-02-10" } })
  expect(figure).toMatchObject({ n: 37, hidden: null })
})

test("a cell with fewer answers than the minimum is kept back, and with it the smallest other", async () => {
  const { parts } = await cast.amara.call(readByDimension, { params: nps, query: { by: "channel" } })
  expect(parts.map(({ name, figure }) => [name, figure.n, figure.hidden])).toEqual([
    ["email", null, "would-tell"],
    ["sms", null, "few-answers"],
  ])
  const forEwa = await cast.ewa.call(readByDimension, { params: nps, query: { by: "channel" } })
  expect(forEwa.parts.map(({ figure }) => figure.n)).toEqual([35, 2])
})

test("the points of a series are kept back like the figure", async () => {
  const { points, word } = await cast.chidi.call(readSeries, { params: nps, query: { unit: north, grain: "day" } })
  expect(points.map(({ figure }) => figure.value)).toEqual([null])
  expect(word).toBe("too-few")
})

const unit = (id: string, parentId: string | null, people: number) => ({
  id,
  name: id,
  parentId,
  ancestors: [],
  people,
  retired: false,
})

test("where one part alone is too small, its smallest sibling and a part of that are kept back as well", () => {
  const nobodys = { owns: () => false, belongs: () => false }
  const hidden = smallUnits(
    treeOf([
      unit("all", null, 60),
      unit("tiny", "all", 3),
      unit("middle", "all", 17),
      unit("middle-a", "middle", 9),
      unit("middle-b", "middle", 8),
      unit("large", "all", 40),
    ]),
    nobodys,
  )
  expect(Object.fromEntries(hidden)).toEqual({ tiny: "few-people", middle: "would-tell", "middle-b": "would-tell" })
})
