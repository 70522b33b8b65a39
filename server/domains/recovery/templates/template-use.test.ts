import { expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, ewa, units } = await openBank(house)

const keep = (name: string) =>
  ewa.call(contracts.keepTemplate, { body: { name, texts: [{ language: "en", body: "We are sorry." }] } })
const used = async () =>
  Object.fromEntries((await amara.call(contracts.listTemplates, {})).templates.map(({ name, used }) => [name, used]))

test("a template says how many replies of the last year began with it, and a demonstration counts for none", async () => {
  const [sorry] = [await keep("Sorry"), await keep("Thanks")]
  const reply = async (demonstration = false) => {
    const { id } = await amara.call(contracts.openCase, { body: { subject: "Charged twice", unitId: units.north } })
    if (demonstration)
      await house.ctx.db.updateTable("recovery_case").set({ demonstration }).where("id", "=", id).execute()
    await bruno.call(contracts.writeToCustomer, {
      params: { id },
      body: { words: "We are sorry, and see to it.", channel: "call", templateId: sorry.id },
    })
  }
  for (const demonstration of [false, false, true]) await reply(demonstration)
  expect(await used()).toEqual({ Sorry: 2, Thanks: 0 })
})
