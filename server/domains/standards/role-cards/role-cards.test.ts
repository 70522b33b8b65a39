import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/role-cards.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, ewa } = await openBank(house)

const keepStandard = async (title: string) => {
  const body = { title, behaviour: "We do.", why: "", looksLike: "", notLike: "", toward: "both" as const }
  const { id } = await ewa.call(draftStandard, { body })
  await ewa.call(publishStandard, { params: { id } })
  return id
}
let own: string
let greet: string
let id: string
const answers = () => ({
  serves: "Whoever comes to the counter, and the back office that gets what I take in.",
  reaches: "The first word, the form that is right the first time.",
  standards: [
    { id: own, how: "I keep what I was told until it is solved." },
    { id: greet, how: "I look up before I finish typing." },
  ],
})

beforeAll(async () => {
  own = await keepStandard("Own it")
  greet = await keepStandard("Greet first")
  await house.ctx.db.updateTable("people_person").set({ job: "Teller " }).where("id", "=", amara.id).execute()
  await house.ctx.db.updateTable("people_person").set({ job: "teller" }).where("id", "=", chidi.id).execute()
})

test("a lead sees which jobs have no card yet; a member does not", async () => {
  const { cards, without } = await bruno.call(contracts.listRoleCards, {})
  expect(cards).toEqual([])
  expect(without).toContainEqual({ job: "Teller", people: 2 })
  expect((await amara.call(contracts.listRoleCards, {})).without).toEqual([])
  expect(await amara.call(contracts.getMyRoleCard, {})).toEqual({ job: "Teller", card: null })
})

test("a card is written for a job by who leads, and read by everyone who has it, however it is spelled", async () => {
  const body = { job: "Teller", ...answers() }
  expect((await amara.ask(contracts.writeRoleCard, { body })).status).toBe(403)
  id = (await bruno.call(contracts.writeRoleCard, { body })).id
  for (const person of [amara, chidi])
    expect((await person.call(contracts.getMyRoleCard, {})).card).toMatchObject({
      job: "Teller",
      serves: body.serves,
      standards: [{ title: "Own it" }, { title: "Greet first", how: "I look up before I finish typing." }],
    })
  expect((await ewa.call(contracts.listRoleCards, {})).cards).toEqual([{ id, job: "Teller", people: 2 }])
})

test("a job has one card, also when two write it at once", async () => {
  const again = { body: { job: "TELLER", ...answers() } }
  expect((await ewa.ask(contracts.writeRoleCard, again)).body).toMatchObject({ code: "job-has-a-card" })
  const both = await Promise.all(
    [ewa, bruno].map((who) => who.ask(contracts.writeRoleCard, { body: { job: "Courier", ...answers() } })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
})

test("only standards in force stand on a card, each once", async () => {
  const body = { title: "Draft", behaviour: "Not yet.", why: "", looksLike: "", notLike: "", toward: "both" as const }
  const draft = await ewa.call(draftStandard, { body })
  const naming = (standards: { id: string; how: string }[]) =>
    ewa.ask(contracts.rewriteRoleCard, { params: { id }, body: { ...answers(), standards } })
  expect((await naming([{ id: draft.id, how: "Soon." }])).status).toBe(404)
  expect((await naming([])).status).toBe(400)
  const twice = { id: own, how: "I do." }
  expect((await naming([twice, twice])).status).toBe(400)
})

test("written anew, the later words hold and the earlier stay", async () => {
  await bruno.call(contracts.rewriteRoleCard, {
    params: { id },
    body: { ...answers(), serves: "Everyone at the till." },
  })
  expect(await amara.call(contracts.getRoleCard, { params: { id } })).toMatchObject({
    serves: "Everyone at the till.",
    writtenBy: { name: "Bruno Reis" },
  })
  const rows = await house.ctx.db
    .selectFrom("standards_role_card_wording")
    .select("serves")
    .where("card_id", "=", id)
    .execute()
  expect(rows).toHaveLength(2)
})

test("a card that was taken away is gone for its readers, and can be written again", async () => {
  await ewa.call(contracts.withdrawRoleCard, { params: { id } })
  expect((await amara.ask(contracts.getRoleCard, { params: { id } })).status).toBe(404)
  expect((await ewa.ask(contracts.withdrawRoleCard, { params: { id } })).status).toBe(404)
  expect(await amara.call(contracts.getMyRoleCard, {})).toMatchObject({ card: null })
  const again = await bruno.call(contracts.writeRoleCard, { body: { job: "teller", ...answers() } })
  expect(again.id).toBe(id)
  expect((await amara.call(contracts.getMyRoleCard, {})).card).toMatchObject({ serves: answers().serves })
})
