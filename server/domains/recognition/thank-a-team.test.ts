import { expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { getKudos, giveKudos, listKudos, listMyThanks, withdrawKudos } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../people/persons/add-person.ts"
import { addUnit } from "../people/units/add-unit.ts"
import { closeUnit } from "../people/units/close-unit.ts"
import { listKudosOfUnits } from "./kudos-of-units.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa, units } = await openBank(house)

const thank = (by: typeof amara, teams: string[], people: string[] = []) =>
  by.call(giveKudos, { body: { people, units: teams, words: "Stayed late together until the count was right." } })
const mine = async (who: typeof amara) => (await who.call(listMyThanks, {})).count

test("thanks to a team reach each of it, and hang on the board once under the team's name", async () => {
  const { id } = await thank(dana, [units.north])
  expect(await amara.call(listMyThanks, {})).toMatchObject({
    count: 1,
    items: [{ id, people: [], units: [{ name: "North" }] }],
  })
  expect([await mine(bruno), await mine(chidi), await mine(dana)]).toEqual([1, 0, 0])
  expect((await ewa.call(listKudos, { query: { unit: units.north } })).items.map((one) => one.id)).toEqual([id])
  expect((await ewa.call(listKudos, { query: { person: amara.id } })).items.map((one) => one.id)).toEqual([id])
  expect((await ewa.call(listKudos, { query: { unit: units.south } })).items).toEqual([])
})

test("who is thanked by name and with their team is thanked once", async () => {
  const before = await mine(amara)
  await thank(chidi, [units.north], [amara.id])
  expect(await mine(amara)).toBe(before + 1)
  const { items } = await ewa.call(listKudos, { query: { unit: units.north } })
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const told = await listKudosOfUnits(house.ctx, [units.north, units.company], new Date(0))
  expect(told.filter(({ unitId }) => unitId === units.north)).toHaveLength(items.length)
})

test("thanks to a unit reach the teams below it, and not who came later or who gave them", async () => {
  const counter = await addUnit(house.ctx, { code: "counter", name: "Counter", parentId: units.north, kind: "front" })
  const { id } = await thank(amara, [units.north])
  expect((await bruno.call(listMyThanks, {})).items[0]?.id).toBe(id)
  expect((await amara.call(listMyThanks, {})).items[0]?.id).not.toBe(id)
  house.clock.advance(2 * 86_400_000)
  const late = await addPerson(house.ctx, {
    name: "Late Comer",
    email: null,
    employeeNumber: "9",
    unitId: counter,
    job: "Teller",
    role: "member",
  })
  expect((await ewa.call(listKudos, { query: { person: late } })).items).toEqual([])
  const { id: next } = await thank(ewa, [units.north])
  expect((await ewa.call(listKudos, { query: { person: late } })).items.map((one) => one.id)).toEqual([next])
})

test("the lead of a team takes its thanks off the board; one of many in it cannot", async () => {
  const { id } = await thank(ewa, [units.north])
  expect((await amara.call(getKudos, { params: { id } })).may.withdraw).toBe(false)
  expect((await amara.ask(withdrawKudos, { params: { id } })).status).toBe(403)
  expect((await dana.ask(withdrawKudos, { params: { id } })).status).toBe(403)
  await bruno.call(withdrawKudos, { params: { id } })
  expect((await amara.ask(getKudos, { params: { id } })).status).toBe(404)
})

test("Trace walks from the kudos to the team and back", async () => {
  const { id } = await thank(ewa, [units.south])
  const link = { from: { kind: "kudos", id }, verb: "thanked", to: { kind: "unit", id: units.south } }
  expect((await ewa.call(getTrace, { params: { kind: "kudos", id } })).links).toContainEqual(link)
  expect((await ewa.call(getTrace, { params: { kind: "unit", id: units.south } })).links).toContainEqual(link)
})

test("nobody, and a team that is no more, cannot be thanked", async () => {
  const none = await ewa.ask(giveKudos, { body: { people: [], units: [], words: "Thank you" } })
  expect(none.status).toBe(400)
  const gone = await addUnit(house.ctx, { code: "gone", name: "Gone", parentId: units.company, kind: "front" })
  await closeUnit(house.ctx, gone)
  const closed = await ewa.ask(giveKudos, { body: { people: [], units: [gone], words: "Thank you" } })
  expect(closed.body).toMatchObject({ status: 409, code: "no-such-team" })
})
