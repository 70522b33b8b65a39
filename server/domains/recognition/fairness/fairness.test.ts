import { beforeAll, expect, test } from "vitest"
import { readFairness } from "#contracts/fairness.ts"
import { giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"

const house = await openTestHouse("2026-07-19T10:00:00Z")
const { amara, bruno, chidi, dana, ewa, farid, grace, units } = await openBank(house)
const aDay = 86_400_000

const look = (by: typeof amara, query: { unit?: string; days?: "30" | "90" | "365" } = {}) =>
  by.call(readFairness, { query })
const thank = (by: typeof amara, to: { people?: string[]; units?: string[] }) =>
  by.call(giveKudos, { body: { people: [], ...to, words: "Helped me out when it mattered." } })
const join = (name: string, unitId: string) =>
  addPerson(house.ctx, { name, email: null, employeeNumber: null, unitId, job: "Clerk", role: "member" })
const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

/** So that it was said so many days ago. */
const age = (id: string, days: number) =>
  house.ctx.db
    .updateTable("recognition_kudos")
    .set({ at: new Date(house.clock.now().getTime() - days * aDay) })
    .where("id", "=", id)
    .execute()

beforeAll(async () => {
  for (const nth of ["One", "Two", "Three", "Four"]) await join(`Clerk ${nth}`, units.office)
  await house.ctx.db
    .updateTable("people_person")
    .set({ made_at: new Date("2025-01-01T00:00:00Z") })
    .execute()
})

test("who was never thanked by name comes first, then who was so longest ago; the team's thanks are told apart", async () => {
  await age((await thank(chidi, { people: [amara.id] })).id, 95)
  await thank(dana, { units: [units.north] })
  const { people } = await look(bruno)
  expect(people).toMatchObject({ all: 2, byName: 0, withTeam: 2 })
  expect(people.unthanked.map(({ name, last }) => [name, last?.slice(0, 10) ?? null])).toEqual([
    ["Bruno Reis", null],
    ["Amara Okafor", "2026-04-15"],
  ])
  await thank(ewa, { people: [amara.id, bruno.id] })
  expect((await look(bruno)).people).toEqual({ all: 2, byName: 2, withTeam: 0, unthanked: [] })
})

test("who has only just come is not counted as forgotten", async () => {
  const before = (await look(bruno)).people.all
  await join("New Comer", units.north)
  expect((await look(bruno)).people.all).toBe(before)
})

test("a team of which nobody was thanked is named, until one is, or the team as a whole", async () => {
  const unthanked = async () => namesOf((await look(ewa)).teams.unthanked)
  expect(await unthanked()).toEqual(["Head office", "South"])
  const { id } = await thank(ewa, { people: [chidi.id] })
  expect(await unthanked()).not.toContain("South")
  await ewa.call(withdrawKudos, { params: { id } })
  expect(await unthanked()).toContain("South")
  await thank(amara, { units: [units.south] })
  expect(await unthanked()).toEqual(["Head office"])
})

test("two who mostly thank each other are seen, and one who thanks many is not", async () => {
  for (let nth = 0; nth < 4; nth++) {
    await thank(ewa, { people: [farid.id] })
    await thank(farid, { people: [ewa.id] })
    await thank(amara, { people: [bruno.id] })
    await thank(bruno, { people: [amara.id] })
    for (const one of [chidi, dana, grace, ewa, farid]) await thank(bruno, { people: [one.id] })
    house.clock.advance(3_600_000)
  }
  const { rings } = await look(grace)
  expect(rings).toEqual([
    {
      people: [
        { id: ewa.id, name: "Ewa Lind" },
        { id: farid.id, name: "Farid Haddad" },
      ],
      between: 8,
      given: 9,
    },
  ])
  expect((await look(bruno)).rings).toEqual([])
})

test("the back office is held against its share of the people, and not told of where it would be told of persons", async () => {
  const { backOffice } = await look(ewa)
  expect(backOffice).toMatchObject({ people: 6, ofPeople: 12 })
  expect(backOffice?.thanks).toBeLessThan(backOffice?.ofThanks ?? 0)
  expect((await look(bruno)).backOffice).toBeNull()
})

test("it is for those who lead: each within their reach, for a time that can be chosen", async () => {
  expect((await amara.ask(readFairness, { query: {} })).status).toBe(403)
  expect((await bruno.ask(readFairness, { query: { unit: units.south } })).body).toMatchObject({
    status: 403,
    code: "fairness-of-another-unit",
  })
  expect(JSON.stringify(await look(bruno))).not.toMatch(/Chidi|Dana|Farid/)
  expect((await look(farid, { unit: units.north })).unit).toEqual({ id: units.north, name: "North" })
  expect((await look(farid, { unit: units.north, days: "365" })).from.slice(0, 10)).toBe("2025-07-19")
  expect((await farid.ask(readFairness, { query: { unit: amara.id } })).status).toBe(404)
})
