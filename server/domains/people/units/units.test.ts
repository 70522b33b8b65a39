import { expect, test } from "vitest"
import {
  addPerson,
  addUnit,
  bringPersonBack,
  changeUnit,
  closeUnit,
  getSession,
  letPersonLeave,
  listClosedUnits,
  listUnits,
  reopenUnit,
} from "#contracts/people.ts"
import { importPeople } from "#contracts/people-import.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { findUnit, isLeadOf, ownerFor } from "../index.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { units } = cast

test("everyone sees the tree of units with leads and numbers of people", async () => {
  const { units: tree } = await cast.amara.call(listUnits, {})
  const north = tree.find((unit) => unit.id === units.north)
  expect(north).toMatchObject({ lead: { name: "Bruno Reis" }, people: 2, peopleWithin: 2 })
  expect(tree.find((unit) => unit.id === units.company)).toMatchObject({ people: 1, peopleWithin: 7, lead: null })
})

test("a member who is made lead of a unit can lead", async () => {
  const { id } = await cast.grace.call(addUnit, {
    body: { name: "Tills", code: null, parentId: units.north, kind: "front", timeZone: null },
  })
  await cast.grace.call(changeUnit, {
    params: { id },
    body: { name: "Tills", kind: "front", timeZone: null, language: null, leadId: cast.amara.id },
  })
  expect((await cast.amara.call(getSession, {})).person).toMatchObject({ role: "lead", leads: true })
  expect(await isLeadOf(house.ctx, cast.bruno.id, id), "who leads the branch leads its tills").toBe(true)
  expect(await isLeadOf(house.ctx, cast.amara.id, units.north)).toBe(false)
})

test("a unit that is there already, or below none, is refused", async () => {
  const body = { name: "north", code: null, parentId: units.company, kind: "front" as const, timeZone: null }
  expect((await cast.grace.ask(addUnit, { body })).body).toMatchObject({ code: "unit-exists" })
  expect((await cast.grace.ask(addUnit, { body: { ...body, name: "East", parentId: cast.grace.id } })).status).toBe(404)
  expect(
    (await cast.grace.ask(addUnit, { body: { ...body, name: "East", timeZone: "Mars/Base" } })).body,
  ).toMatchObject({
    code: "unknown-time-zone",
  })
})

test("a unit that is empty is closed, offered nowhere, and opened again; its code is not given twice", async () => {
  const { grace } = cast
  const parentId = cast.units.company
  const { id } = await grace.call(addUnit, {
    body: { name: "Pop-up", code: null, parentId, kind: "front", timeZone: null },
  })
  const worker = {
    name: "Pia Pop",
    email: null,
    employeeNumber: null,
    unitId: id,
    job: "Teller",
    role: "member" as const,
  }
  const { id: personId } = await grace.call(addPerson, { body: worker })
  expect((await grace.ask(closeUnit, { params: { id } })).body).toMatchObject({ code: "unit-has-people" })
  await grace.call(letPersonLeave, { params: { id: personId } })
  await grace.call(closeUnit, { params: { id } })
  expect((await grace.call(listUnits, {})).units.map(({ name }) => name)).not.toContain("Pop-up")
  expect((await grace.call(listClosedUnits, {})).units).toMatchObject([{ id, name: "Pop-up" }])
  expect((await grace.ask(addPerson, { body: { ...worker, name: "Late Comer" } })).status).toBe(404)
  expect((await grace.ask(bringPersonBack, { params: { id: personId } })).body).toMatchObject({ code: "unit-closed" })
  const csv = "employee number,name,unit\np-1,New Hand,Pop-up\n"
  expect(await grace.call(importPeople, { body: { csv, complete: false } })).toMatchObject({ bad: [] })
  expect((await grace.ask(reopenUnit, { params: { id } })).body).toMatchObject({ code: "unit-name-taken" })
  expect((await grace.ask(closeUnit, { params: { id: parentId } })).body).toMatchObject({ code: "unit-is-top" })
})

test("what happens in a unit is answered for by its lead, else the nearest above, else an administrator", async () => {
  await cast.grace.call(letPersonLeave, { params: { id: cast.dana.id } })
  expect(await ownerFor(house.ctx, units.north)).toBe(cast.bruno.id)
  expect(await ownerFor(house.ctx, units.south), "Dana left and no longer leads South").toBe(cast.grace.id)
  expect(await ownerFor(house.ctx, null)).toBe(cast.grace.id)
})

test("a unit is found by code or by a name that is its alone", async () => {
  expect(await findUnit(house.ctx, " NORTH ")).toMatchObject({ id: units.north })
  expect(await findUnit(house.ctx, "nowhere")).toBeUndefined()
})
