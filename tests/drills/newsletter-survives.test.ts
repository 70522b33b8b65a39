import { expect, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { addPerson } from "../../server/domains/people/persons/add-person.ts"
import { openTestHouse } from "../support/app.ts"
import { openMailingDrill } from "../support/mailing-drill.ts"
import { openBank } from "../support/people.ts"

/** A Tuesday: no other mail goes out. */
const tuesday = "2026-03-03T08:00:00Z"
const readers = 60
/** After so many mails that were taken, the program is killed before it hears that the next one was. */
const kills = [1, 20]

const house = await openTestHouse(tuesday)
const { ewa, units } = await openBank(house)
const { taken, killAfter, goOn } = await openMailingDrill(house.database.appUrl, tuesday)

test("killed again and again while a newsletter goes out, the program misses nobody; only what was in flight goes twice, as the same mail", {
  timeout: 600_000,
}, async () => {
  for (let n = (await house.ctx.db.selectFrom("people_person").select("id").execute()).length; n < readers; n++)
    await addPerson(house.ctx, {
      name: `Reader ${n}`,
      email: `reader-${n}@harbour.example`,
      employeeNumber: null,
      unitId: units.north,
      job: "Teller",
      role: "member",
    })
  await ewa.call(contracts.changeNewsletterSettings, { body: { archive: "people", perMinute: null } })
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  const parts = [{ kind: "words" as const, title: "", body: "Thank you, all of you.", about: null }]
  await ewa.call(contracts.editEdition, { params: { id }, body: { title: "March", opening: "", parts } })
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })

  const inFlight = []
  for (const mails of kills) inFlight.push(await killAfter(mails + 1))
  goOn()
  const read = () => ewa.call(contracts.getEdition, { params: { id } })
  await expect.poll(async () => (await read()).state, { timeout: 240_000, interval: 100 }).toBe("sent")

  expect((await read()).progress).toMatchObject({ sent: readers, waiting: 0 })
  const everybody = (await house.ctx.db.selectFrom("people_person").select("email").execute()).map(({ email }) => email)
  expect([...new Set(taken.map(({ to }) => to))].toSorted()).toEqual(everybody.toSorted())
  expect(taken).toHaveLength(readers + kills.length)
  for (const mail of inFlight) expect(taken.filter(({ to }) => to === mail?.to)).toEqual([mail, mail])
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(readers)
})
