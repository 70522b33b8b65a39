import { expect, test } from "vitest"
import * as contracts from "#contracts/measures.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { listVerdicts } from "../before-and-after/list-verdicts.ts"
import { markChange } from "./mark-change.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { north, south } = cast.units
const nps = { key: "nps" } as const
const change = { day: "2026-02-01", words: "A second till at noon" }
const list = async (query: contracts.MeasureFilters = {}) =>
  (await cast.amara.call(contracts.listChanges, { params: nps, query })).changes.map(({ words }) => words)

test("a lead marks a change on the chart of their own unit, and everyone sees it there", async () => {
  await cast.bruno.call(contracts.markChange, { params: nps, body: { unitId: north, ...change } })
  expect(await list({ unit: north })).toEqual(["A second till at noon"])
  expect(await list({ unit: south })).toEqual([])
  expect(await list()).toEqual([])
})

test("a lead may not mark another's chart, nor the company's; a member none", async () => {
  for (const unitId of [south, null])
    expect(await cast.bruno.ask(contracts.markChange, { params: nps, body: { unitId, ...change } })).toMatchObject({
      status: 403,
      body: { code: "marks-of-own-units" },
    })
  expect((await cast.amara.ask(contracts.markChange, { params: nps, body: { unitId: north, ...change } })).status).toBe(
    403,
  )
})

test("a change of the whole company is on every unit's chart", async () => {
  await cast.ewa.call(contracts.markChange, {
    params: nps,
    body: { unitId: null, ...change, words: "New opening hours" },
  })
  expect(await list({ unit: south })).toEqual(["New opening hours"])
  expect(await list()).toEqual(["New opening hours"])
})

test("a change of one touchpoint is on the charts that are narrowed to it", async () => {
  const touchpoint = "0197a000-0000-7000-8000-000000000001"
  const body = { unitId: south, ...change, words: "New till", dims: { touchpoint } }
  await cast.dana.call(contracts.markChange, { params: nps, body })
  expect(await list({ unit: south })).toEqual(["New opening hours"])
  expect(await list({ unit: south, touchpoint })).toEqual(["New opening hours", "New till"])
})

test("a change is taken off by those who could have marked it", async () => {
  const { id } = await cast.bruno.call(contracts.markChange, {
    params: nps,
    body: { unitId: north, ...change, words: "Wrong" },
  })
  expect((await cast.dana.ask(contracts.removeChange, { params: { id } })).status).toBe(403)
  await cast.bruno.call(contracts.removeChange, { params: { id } })
  expect(await list({ unit: north })).not.toContain("Wrong")
  expect((await cast.bruno.ask(contracts.removeChange, { params: { id } })).status).toBe(404)
})

test("the same cause marks a measure once, and what is said last holds", async () => {
  const cause = { kind: "fix", id: "0197a000-0000-7000-8000-0000000000f1" }
  const first = await markChange(ctx, { measure: "csat", unitId: north, ...change, cause })
  const second = await markChange(ctx, { measure: "csat", unitId: north, day: "2026-02-03", words: "Two tills", cause })
  expect(second).toBe(first)
  const { changes } = await cast.amara.call(contracts.listChanges, { params: { key: "csat" }, query: { unit: north } })
  expect(changes).toMatchObject([{ day: "2026-02-03", words: "Two tills", cause }])
})

test("a cause is told whether it moved its chart", async () => {
  const cause = { kind: "fix", id: "0197a000-0000-7000-8000-0000000000f1" }
  expect(await listVerdicts(ctx, cause)).toMatchObject([
    { change: { words: "Two tills" }, verdict: { word: "too-few" } },
  ])
})
