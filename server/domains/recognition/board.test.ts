import { expect, test } from "vitest"
import { registerDevice, setMyPin, signIn, signInWithPin, signOut } from "#contracts/people.ts"
import { getKudos, giveKudos, listKudos, listMyThanks, withdrawKudos } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa, units } = await openBank(house)

const thank = (by: typeof amara, people: { id: string }[], words: string, key?: string | null) =>
  by.call(giveKudos, { body: { people: people.map(({ id }) => id), words } }, key)

test("a colleague thanks several others, and everyone reads it on the board, the newest first", async () => {
  await thank(amara, [chidi], "Stayed late to count my till with me.")
  house.clock.advance(60_000)
  const { id } = await thank(amara, [bruno, chidi], "Covered the counter while I was on the phone with a customer.")
  const { items } = await dana.call(listKudos, {})
  expect(items[0]).toMatchObject({
    id,
    words: "Covered the counter while I was on the phone with a customer.",
    people: [{ name: "Bruno Reis" }, { name: "Chidi Eze", unit: { name: "South" } }],
    from: { name: "Amara Okafor" },
    fromCustomer: false,
    standard: null,
  })
  expect(items[1]?.words).toBe("Stayed late to count my till with me.")
})

test("thanks reach those who are thanked", async () => {
  const { items, count } = await chidi.call(listMyThanks, {})
  expect(count).toBe(2)
  expect(items).toHaveLength(2)
  expect((await ewa.call(listMyThanks, {})).count).toBe(0)
})

test("a second tap on a slow phone gives the same kudos, also at the same moment", async () => {
  const tap = () => thank(dana, [chidi, amara], "Swapped shifts so that nobody was alone.", null)
  const twice = await Promise.all([tap(), tap()])
  expect(twice[0].id).toBe(twice[1].id)
  house.clock.advance(3_600_000)
  expect((await tap()).id).not.toBe(twice[0].id)
})

test("nobody thanks themselves, a stranger or one who has left", async () => {
  const own = await amara.ask(giveKudos, { body: { people: [amara.id], words: "Well done me" } })
  expect(own.body).toMatchObject({ status: 409, code: "own-thanks" })
  const nobody = "0190b3c4-0000-7000-8000-000000000000"
  const stranger = await amara.ask(giveKudos, { body: { people: [nobody], words: "Thank you" } })
  expect(stranger.body).toMatchObject({ status: 409, code: "not-here" })
  const standard = await amara.ask(giveKudos, { body: { people: [chidi.id], words: "Thank you", standardId: nobody } })
  expect(standard.status).toBe(404)
  expect((await amara.ask(giveKudos, { body: { people: [], words: "Thank you" } })).status).toBe(400)
  expect((await amara.ask(giveKudos, { body: { people: [chidi.id], words: "  " } })).status).toBe(400)
  expect((await house.stranger().ask(giveKudos, { body: { people: [chidi.id], words: "Hi" } })).status).toBe(401)
})

test("the board is filtered by unit, person and source, and read page by page", async () => {
  const south = await amara.call(listKudos, { query: { unit: units.south } })
  expect(south.items.every(({ people }) => people.some(({ unit }) => unit.name === "South"))).toBe(true)
  expect((await amara.call(listKudos, { query: { person: bruno.id } })).items).toHaveLength(1)
  expect((await amara.call(listKudos, { query: { from: "customer" } })).items).toHaveLength(0)
  const all = (await amara.call(listKudos, {})).items.map(({ id }) => id)
  const first = await amara.call(listKudos, { query: { limit: 2 } })
  const second = await amara.call(listKudos, { query: { limit: 2, after: first.next ?? "" } })
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4))
  expect(second.next).toBeNull()
})

test("who gave thanks takes them back; another colleague cannot", async () => {
  const { id } = await thank(amara, [dana], "Brought coffee to the whole counter.")
  expect((await chidi.call(getKudos, { params: { id } })).may.withdraw).toBe(false)
  expect((await chidi.ask(withdrawKudos, { params: { id } })).status).toBe(403)
  expect((await amara.call(getKudos, { params: { id } })).may.withdraw).toBe(true)
  await amara.call(withdrawKudos, { params: { id } })
  await amara.call(withdrawKudos, { params: { id } })
  expect((await dana.ask(getKudos, { params: { id } })).status).toBe(404)
  expect((await chidi.ask(withdrawKudos, { params: { id } })).status).toBe(404)
})

test("a lead takes thanks of their own people off the board, but not those of others", async () => {
  const { id } = await thank(bruno, [chidi], "Found the lost keys.")
  const { id: other } = await thank(chidi, [amara], "Showed me the new form.")
  await dana.call(withdrawKudos, { params: { id } })
  expect((await dana.ask(withdrawKudos, { params: { id: other } })).status).toBe(403)
  expect((await ewa.ask(withdrawKudos, { params: { id: other } })).status).toBe(200)
})

test("who is thanked together with others takes only themselves off", async () => {
  const { id } = await thank(ewa, [amara, chidi], "Told the visitors what we do.")
  await amara.call(withdrawKudos, { params: { id } })
  expect((await ewa.call(getKudos, { params: { id } })).people.map(({ name }) => name)).toEqual(["Chidi Eze"])
  await chidi.call(withdrawKudos, { params: { id } })
  expect((await ewa.ask(getKudos, { params: { id } })).status).toBe(404)
})

test("with a name and a PIN on the team's tablet one thanks others, reads the board and what one is thanked for", async () => {
  const tablet = house.stranger()
  await tablet.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  await tablet.call(registerDevice, { body: { name: "Counter tablet", unitId: units.north } })
  await tablet.call(signOut, {})
  await amara.call(setMyPin, { body: { pin: "4826" } })
  await tablet.call(signInWithPin, { body: { personId: amara.id, pin: "4826" } })
  const { id } = await tablet.call(giveKudos, { body: { people: [bruno.id], words: "Took the early shift for me." } })
  expect((await tablet.call(getKudos, { params: { id } })).from?.name).toBe("Amara Okafor")
  expect((await tablet.ask(listMyThanks, {})).status).toBe(200)
  await tablet.call(withdrawKudos, { params: { id } })
})

test("the audit keeps who thanked whom, and none of the words", async () => {
  const { id } = await thank(amara, [chidi], "A sentence that must not be in the audit.")
  const rows = await house.ctx.db.selectFrom("platform_audit").selectAll().where("subject_id", "=", id).execute()
  expect(rows.map(({ deed, actor_id }) => [deed, actor_id])).toEqual([["kudos-given", amara.id]])
  expect(JSON.stringify(rows)).not.toContain("sentence")
})
