import { expect, test } from "vitest"
import { getCustomer, keepNeeds } from "#contracts/customers.ts"
import { markOf } from "#contracts/mark.ts"
import { changePerson, getPerson } from "#contracts/people.ts"
import {
  getCase,
  getRemedyMenu,
  getWhysOfCase,
  openCase,
  setCause,
  setRemedyMenu,
  setWhysOfCase,
  weighCase,
} from "#contracts/recovery.ts"
import type { Contract } from "#contracts/route.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { grace: admin, amara: teller, bruno: lead, units } = await openBank(house)

const params = { id: teller.id }
const readTeller = () => admin.call(getPerson, { params })
type Person = Awaited<ReturnType<typeof readTeller>>

const bodyOf = ({ name, email, employeeNumber, unit, job, role, languages, startsOn, leavesOn }: Person) => ({
  ...{ name, email, employeeNumber, unitId: unit.id, job, role, languages, startsOn, leavesOn },
})

/** Keeps a person with another job, over what was seen. */
async function giveJob(job: string, seen: Person | string | undefined) {
  const mark = typeof seen === "object" ? `"${markOf(changePerson.over, seen, params)}"` : seen
  const { status, body } = await admin.request(
    "PUT",
    `/api/people/${params.id}`,
    JSON.stringify({ ...bodyOf(await readTeller()), job }),
    { "content-type": "application/json", ...(mark && { "if-match": mark }) },
  )
  return { status, code: body && JSON.parse(body).code }
}

test("what somebody has changed meanwhile is not written over unseen, and is once it has been seen", async () => {
  const seen = await readTeller()
  expect(await giveJob("Head teller", seen)).toMatchObject({ status: 200 })
  expect(await giveJob("Adviser", seen)).toEqual({ status: 412, code: "changed-meanwhile" })
  expect((await readTeller()).job).toBe("Head teller")
  expect(await giveJob("Adviser", await readTeller())).toMatchObject({ status: 200 })
})

test("of two who keep at once what they opened together, one is told of the other", async () => {
  const seen = await readTeller()
  const both = await Promise.all([giveJob("Cashier", seen), giveJob("Clerk", seen)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
})

test("a program that sends no mark writes over what stands there; one that is none is refused", async () => {
  expect(await giveJob("Teller", undefined)).toMatchObject({ status: 200 })
  expect(await giveJob("Teller", "*")).toEqual({ status: 400, code: "mark-malformed" })
})

test("what changes by itself beside it, such as how often a remedy was given, is no change of it", async () => {
  const menu = await admin.call(getRemedyMenu, {})
  const given = { ...menu, kinds: menu.kinds.map((kind) => ({ ...kind, timesGiven: kind.timesGiven + 1 })) }
  const renamed = { ...menu, kinds: menu.kinds.map((kind) => ({ ...kind, name: `${kind.name}!` })) }
  const mark = (of: unknown) => markOf(setRemedyMenu.over, of, undefined)
  expect(mark(given)).toBe(mark(menu))
  expect(mark(renamed)).not.toBe(mark(menu))
})

test("two who work on one case at once write over nothing of each other's unseen: how grave it is, why it happened, what its customer needs", async () => {
  const { id } = await lead.call(openCase, {
    body: {
      subject: "Charged twice",
      unitId: units.north,
      customer: { name: "Rosa Lima", email: null, language: null },
    },
  })
  const customerId = (await lead.call(getCase, { params: { id } })).customer?.id as string
  const weight = { severity: "high", impact: null, remedySought: null }
  const cause = { cause: { name: "The batch ran twice", parentId: null, avoidable: true }, ownError: true }
  const written = [
    [keepNeeds, getCustomer, customerId, { needs: "Comes in a wheelchair" }, { needs: "Hears badly" }],
    [weighCase, getCase, id, { ...weight, reference: "A 1" }, { ...weight, reference: "B 2" }],
    [setCause, getCase, id, { ...cause, words: "At night" }, { ...cause, words: "At noon" }],
    [setWhysOfCase, getWhysOfCase, id, { whys: ["It ran at night"] }, { whys: ["It ran at noon"] }],
  ] as const
  for (const [contract, reading, ofId, first, second] of written) {
    const params = { id: ofId }
    const mark = `"${markOf(contract.over, await lead.call(reading as typeof getCase, { params }), params)}"`
    const write = async (body: unknown) => {
      const address = contract.path.replace(":id", ofId)
      const told = { "content-type": "application/json", "if-match": mark }
      return (await lead.request("PUT", address, JSON.stringify(body), told)).status
    }
    expect([await write(first), await write(second)], contract.name).toEqual([200, 412])
  }
  expect((await lead.call(getCustomer, { params: { id: customerId } })).needs).toBe("Comes in a wheelchair")
})

test("each contract that writes over a reading names fields that the reading has", () => {
  const guarded = house.http.served.filter((contract): contract is Contract & Required<Pick<Contract, "over">> => {
    return contract.over !== undefined
  })
  expect(guarded.length).toBeGreaterThan(10)
  for (const { name, over } of guarded) {
    expect(house.http.readings.has(over.reading.name), `${name} reads ${over.reading.name}`).toBe(true)
    const shape = house.http.served.find((contract) => contract.name === over.reading.name)?.reply
    for (const field of over.fields) {
      const path = [...(over.list ? [over.list, "*"] : []), ...field.split(".")]
      expect(hasField(shape, path), `${name}: ${path.join(".")}`).toBe(true)
    }
  }
})

type Shape = { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown }

function hasField(shape: unknown, [name, ...rest]: readonly string[]): boolean {
  const of = shape as Shape
  if (name === undefined) return of !== undefined
  if (of?.unwrap && !of.element) return hasField(of.unwrap(), [name, ...rest])
  return hasField(name === "*" ? of?.element : of?.shape?.[name], rest)
}
