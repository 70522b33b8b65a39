import { expect, test } from "vitest"
import { letPersonLeave } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T09:00:00Z")
const { amara, bruno, grace, units } = await openBank(house)
const dueAt = "2026-03-06T12:00:00Z"

const openCase = (subject: string, unitId: string) => bruno.call(contracts.openCase, { body: { subject, unitId } })
const caseOf = (id: string) => grace.call(contracts.getCase, { params: { id } })
const promisesOf = async (by: typeof bruno) =>
  (await by.call(contracts.listMyPromises, {})).open.map(({ what }) => what)

test("whoever leaves hands their open cases and promises to who answers for the unit, with the reason, and keeps what was closed", async () => {
  const cases = [await openCase("Card swallowed", units.north), await openCase("Fee twice", units.north)]
  const closed = await openCase("Settled long ago", units.north)
  for (const params of [...cases, closed])
    await bruno.call(contracts.handOffCase, { params, body: { to: amara.id, reason: "She was there" } })
  const [first] = cases
  await amara.call(contracts.makePromise, { params: first as { id: string }, body: { what: "Call her", dueAt } })
  await amara.call(contracts.makePromiseTo, {
    body: { what: "Send the form", dueAt, to: { name: "Rosa Vidal" }, madeIn: "call" },
  })
  await bruno.call(contracts.closeCase, {
    params: closed,
    body: { how: "disagreed", reason: "Nobody was there that day.", appeal: "Write back." },
  })

  await grace.call(letPersonLeave, { params: { id: amara.id } })
  await house.drain()

  for (const { id } of cases) {
    const { owner, handoffs } = await caseOf(id)
    expect(owner.name).toBe("Bruno Reis")
    expect(handoffs.at(-1)).toMatchObject({ from: { name: "Amara Okafor" }, reason: "Left the organisation" })
  }
  expect((await caseOf(closed.id)).owner.name).toBe("Amara Okafor")
  expect((await promisesOf(bruno)).toSorted()).toEqual(["Call her", "Send the form"])
})

test("where nobody leads any more, the administrator has them", async () => {
  const { id } = await openCase("Door locked", units.north)
  expect((await caseOf(id)).owner.name).toBe("Bruno Reis")
  await grace.call(letPersonLeave, { params: { id: bruno.id } })
  await house.drain()
  expect((await caseOf(id)).owner.name).toBe("Grace Hall")
  expect((await promisesOf(grace)).toSorted()).toEqual(["Call her", "Send the form"])
})
