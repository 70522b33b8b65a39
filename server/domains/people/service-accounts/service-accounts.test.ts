import { expect, test } from "vitest"
import {
  addServiceAccount,
  endServiceAccount,
  listServiceAccounts,
  listUnits,
  previewPeopleImport,
} from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const csv = "employee_number,name\n100,Hana Sato\n"

test("a program does what its key's scopes say, and nothing else", async () => {
  const { key } = await cast.grace.call(addServiceAccount, { body: { name: "HR system", scopes: ["people:write"] } })
  const hr = house.program(key)
  expect((await hr.call(previewPeopleImport, { body: { csv } })).counts).toMatchObject({ join: 1 })
  expect(await hr.ask(listUnits, {})).toMatchObject({ status: 403, body: { title: "This key lacks the scope read." } })
  expect(await hr.ask(listServiceAccounts, {})).toMatchObject({ status: 403 })
})

test("the list tells when a key was last used, and never the key", async () => {
  const { accounts } = await cast.grace.call(listServiceAccounts, {})
  expect(accounts).toEqual([expect.objectContaining({ name: "HR system", usedAt: house.clock.now().toISOString() })])
  expect(JSON.stringify(accounts)).not.toContain("ws_")
})

test("an ended key holds no longer", async () => {
  const { id, key } = await cast.grace.call(addServiceAccount, { body: { name: "Old till", scopes: ["read"] } })
  await house.program(key).call(listUnits, {})
  await cast.grace.call(endServiceAccount, { params: { id } })
  expect((await house.program(key).ask(listUnits, {})).status).toBe(401)
  expect((await cast.grace.ask(endServiceAccount, { params: { id } })).status).toBe(404)
})

test("only administrators let programs in", async () => {
  const asked = await cast.ewa.ask(addServiceAccount, { body: { name: "Mine", scopes: ["read"] } })
  expect(asked).toMatchObject({ status: 403, body: { code: "forbidden" } })
})
