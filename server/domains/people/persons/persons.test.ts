import { expect, test } from "vitest"
import {
  addPerson,
  bringPersonBack,
  changePerson,
  getPerson,
  getSession,
  letPersonLeave,
  listPeople,
  signIn,
} from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { listRoster } from "../index.ts"
import { letPeopleLeaveOnTheirDay } from "./let-people-leave.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { units } = cast

const kept = {
  name: "Amara Okafor",
  email: "amara@harbour.example",
  employeeNumber: null,
  unitId: units.north,
  job: "Teller",
  role: "member" as const,
  languages: ["en", "ig"],
  startsOn: null,
  leavesOn: null,
}

test("people are found by name and job, in any order of words, within a unit and those below", async () => {
  const found = await cast.amara.call(listPeople, { query: { q: "novak dana" } })
  expect(found.items.map((person) => person.name)).toEqual(["Dana Novak"])
  const tellers = await cast.amara.call(listPeople, { query: { q: "teller", unit: units.company } })
  expect(tellers.items.map((person) => person.name)).toEqual(["Amara Okafor", "Chidi Eze"])
  expect((await cast.amara.call(listPeople, { query: { q: "100%" } })).items).toEqual([])
})

test("the list comes in pages, each person once", async () => {
  const names: string[] = []
  let after: string | null = null
  do {
    const page: { items: { name: string }[]; next: string | null } = await cast.amara.call(listPeople, {
      query: { limit: 3, ...(after && { after }) },
    })
    names.push(...page.items.map((person) => person.name))
    after = page.next
  } while (after)
  expect(names).toEqual([...names].sort())
  expect(new Set(names).size).toBe(7)
})

test("e-mail addresses are shown to administrators and to oneself", async () => {
  const seen = async (caller: typeof cast.amara) =>
    (await caller.call(listPeople, { query: { limit: 200 } })).items.filter((person) => person.email !== null)
  expect((await seen(cast.amara)).map((person) => person.name)).toEqual(["Amara Okafor"])
  expect(await seen(cast.farid)).toHaveLength(1)
  expect(await seen(cast.grace)).toHaveLength(7)
  expect((await cast.amara.call(listPeople, { query: { q: "dana@harbour" } })).items).toEqual([])
})

test("a lead may set the PIN of their own people, and sees whether they have one", async () => {
  expect(await cast.bruno.call(getPerson, { params: { id: cast.amara.id } })).toMatchObject({
    maySetPin: true,
    hasPin: false,
  })
  expect(await cast.dana.call(getPerson, { params: { id: cast.amara.id } })).toMatchObject({
    maySetPin: false,
    hasPin: null,
  })
})

test("an administrator adds a person without an e-mail address", async () => {
  const body = {
    name: "Hana Sato",
    email: null,
    employeeNumber: "H-1",
    unitId: units.south,
    job: "Teller",
    role: "member" as const,
  }
  const { id } = await cast.grace.call(addPerson, { body })
  expect(await cast.grace.call(getPerson, { params: { id } })).toMatchObject({
    name: "Hana Sato",
    employeeNumber: "H-1",
  })
  expect((await cast.grace.ask(addPerson, { body })).body).toMatchObject({ code: "person-exists" })
  expect((await cast.ewa.ask(addPerson, { body: { ...body, employeeNumber: "H-2" } })).status).toBe(403)
})

test("an address that somebody else has is refused at its field", async () => {
  const answer = await cast.grace.ask(changePerson, {
    params: { id: cast.amara.id },
    body: { ...kept, email: "Dana@Harbour.example" },
  })
  expect(answer.body).toMatchObject({ code: "person-exists", errors: [{ path: "body.email" }] })
})

test("the only administrator neither gives up the role nor leaves", async () => {
  const body = { ...kept, name: "Grace Hall", email: "grace@harbour.example", unitId: units.company }
  const answer = await cast.grace.ask(changePerson, { params: { id: cast.grace.id }, body })
  expect(answer.body).toMatchObject({ code: "last-administrator" })
  expect((await cast.grace.ask(letPersonLeave, { params: { id: cast.grace.id } })).body).toMatchObject({
    code: "last-administrator",
  })
  expect((await cast.grace.call(getSession, {})).person).toMatchObject({ role: "administrator" })
})

test("who leaves is signed out, can sign in no more, leads nothing, and is kept", async () => {
  const { id } = cast.dana
  await cast.grace.call(letPersonLeave, { params: { id } })
  expect((await cast.dana.call(getSession, {})).person).toBeNull()
  const again = await house
    .stranger()
    .ask(signIn, { body: { login: "dana@harbour.example", password: "a long enough password" } })
  expect(again.status).toBe(401)
  expect(await cast.grace.call(getPerson, { params: { id } })).toMatchObject({ left: true, leads: [] })
  expect((await cast.grace.call(listPeople, { query: { left: "yes" } })).items.map((one) => one.name)).toEqual([
    "Dana Novak",
  ])
  expect((await cast.grace.ask(letPersonLeave, { params: { id } })).status).toBe(404)
  await cast.grace.call(bringPersonBack, { params: { id } })
  expect(await cast.grace.call(getPerson, { params: { id } })).toMatchObject({ left: false, hasPassword: false })
})

test("somebody whose last day is over leaves by themselves, by their unit's calendar", async () => {
  const { id } = await cast.grace.call(addPerson, {
    body: { name: "Ivo Marek", email: null, employeeNumber: "I-1", unitId: units.north, job: "", role: "member" },
  })
  await cast.grace.call(changePerson, {
    params: { id },
    body: { ...kept, name: "Ivo Marek", email: null, employeeNumber: "I-1", leavesOn: "2026-03-02" },
  })
  house.clock.set("2026-03-02T23:30:00Z")
  await letPeopleLeaveOnTheirDay(house.ctx)
  expect(await cast.grace.call(getPerson, { params: { id } })).toMatchObject({ left: false })
  house.clock.set("2026-03-03T00:30:00Z")
  await letPeopleLeaveOnTheirDay(house.ctx)
  expect(await cast.grace.call(getPerson, { params: { id } })).toMatchObject({ left: true })
})

test("the roster of a unit holds those of the units below, without those who have left", async () => {
  const names = (await listRoster(house.ctx, units.north)).map((one) => one.name)
  expect(names).toEqual(["Amara Okafor", "Bruno Reis"])
  expect((await listRoster(house.ctx)).map((one) => one.name)).not.toContain("Ivo Marek")
})
