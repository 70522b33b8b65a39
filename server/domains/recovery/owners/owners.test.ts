import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openCase as open } from "../cases/open-case.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, chidi, dana, ewa, units } = await openBank(house)
const touchpoint = "019cad8f-ac00-7000-8000-00000000abcd"

const openCase = (some: Partial<Parameters<typeof open>[1]> = {}) =>
  open(house.ctx, {
    subject: "Charged twice",
    words: "Charged twice",
    source: "note",
    customerId: null,
    unitId: units.north,
    severity: "middle",
    ...some,
  }) as Promise<string>
const caseOf = (id: string) => ewa.call(contracts.getCase, { params: { id } })
const works = {
  takesCases: true,
  skills: [] as string[],
  languages: [] as string[],
  absentUntil: null as string | null,
}
const set = (by: typeof bruno, id: string, some: Partial<typeof works>) =>
  by.call(contracts.setAgent, { params: { id }, body: { ...works, ...some } })

beforeAll(async () => {
  await house.ctx.db
    .insertInto("listening_touchpoint")
    .values({ id: touchpoint, name: "Card lost", made_at: house.clock.now() })
    .execute()
})

test("until somebody looks after cases in a unit, its lead does, and the case says why", async () => {
  const found = await caseOf(await openCase())
  expect(found.owner.name).toBe("Bruno Reis")
  expect(found.ownerReason).toEqual({ as: "lead", skill: null, language: null, open: null, othersAway: false })
})

test("those who look after cases get them in turn, by what they have open", async () => {
  await set(bruno, amara.id, {})
  await set(bruno, bruno.id, {})
  const owners = []
  for (let nth = 0; nth < 4; nth++) owners.push((await caseOf(await openCase())).owner.name)
  // Bruno has the case of before; of two who have as many, always the same one has the next.
  expect(owners).toEqual(["Amara Okafor", "Amara Okafor", "Bruno Reis", "Amara Okafor"])
})

test("whoever is away is passed over until they are back", async () => {
  await set(bruno, amara.id, { absentUntil: "2026-03-03" })
  for (let nth = 0; nth < 3; nth++) expect((await caseOf(await openCase())).owner.name).toBe("Bruno Reis")
  house.clock.set("2026-03-04T10:00:00Z")
  await amara.call(contracts.listMyWork, {})
  expect((await caseOf(await openCase())).owner.name).toBe("Amara Okafor")
})

test("a touchpoint's rule sends its cases to the unit that answers for it, and to who knows it and speaks with the customer", async () => {
  await ewa.call(contracts.setTouchpointRule, {
    params: { id: touchpoint },
    body: { unitId: units.south, skill: "Cards" },
  })
  await set(dana, chidi.id, { skills: ["cards"], languages: ["es"] })
  await set(dana, dana.id, { skills: ["cards"] })
  const named = await caseOf(await openCase({ touchpointId: touchpoint, language: "es-AR" }))
  expect([named.owner.name, named.unit.name]).toEqual(["Chidi Eze", "North"])
  expect(named.ownerReason).toEqual({ as: "team", skill: "Cards", language: "es-AR", open: 0, othersAway: false })
  const nowhere = await caseOf(await openCase({ touchpointId: touchpoint, unitId: null, language: "es" }))
  expect([nowhere.owner.name, nowhere.unit.name]).toEqual(["Chidi Eze", "South"])
  expect((await bruno.call(contracts.listTouchpointRules, {})).rules).toContainEqual({
    touchpoint: { id: touchpoint, name: "Card lost" },
    unit: { id: units.south, name: "South" },
    skill: "Cards",
  })
})

test("one says of oneself what one takes, one's lead does too, and nobody else", async () => {
  await set(amara, amara.id, { skills: ["Fees", "fees"], languages: ["pt"] })
  expect((await chidi.ask(contracts.setAgent, { params: { id: amara.id }, body: works })).status).toBe(403)
  const { agents, otherwise, skills } = await bruno.call(contracts.listAgents, {})
  expect(agents.find(({ person }) => person.id === amara.id)).toMatchObject({
    takesCases: true,
    skills: ["fees"],
    languages: ["pt"],
    mine: true,
  })
  expect(otherwise.name).toBe("Bruno Reis")
  expect(skills).toContain("Cards")
})

test("moved to another unit, a case gets its owner there by the rules, with the reason, and the clocks of that unit", async () => {
  const id = await openCase()
  const { owner } = await ewa.call(contracts.moveCase, {
    params: { id },
    body: { unitId: units.south, reason: "It happened at South's counter" },
  })
  const found = await caseOf(id)
  expect([found.unit.name, found.owner.name, found.handOffs]).toEqual(["South", owner.name, 1])
  expect(found.handoffs[0]?.reason).toBe("It happened at South's counter")
  const again = await ewa.call(contracts.moveCase, { params: { id }, body: { unitId: units.south, reason: "Again" } })
  expect(again.owner).toEqual(owner)
  expect((await caseOf(id)).handOffs).toBe(1)
})
