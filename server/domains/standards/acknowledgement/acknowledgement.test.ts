import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/acknowledgements.ts"
import { registerDevice, setMyPin, setPin, signInWithPin } from "#contracts/people.ts"
import { draftStandard, getStandard, publishStandard, rewriteStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa, units } = await openBank(house)

const words = {
  title: "Own it",
  behaviour: "Who hears of a problem owns it until it is solved.",
  why: "Nobody should have to tell it twice.",
  looksLike: "“I will see to it.”",
  notLike: "“That is not my department.”",
  toward: "customer" as const,
}
const check = {
  question: "A customer tells you of a fault in another branch. Whose is it?",
  answers: ["The other branch’s", "Mine, until it is solved"],
  rightAnswer: 1,
}
let params: { id: string }
const hash = async () => (await ewa.call(getStandard, { params })).versions[0]?.contentHash ?? ""
const toRead = async (who = amara) => (await who.call(contracts.listStandardsToRead, {})).standards
const yes = async (who: typeof amara, answer: number | null = 1) =>
  who.ask(contracts.acknowledgeStandard, { params, body: { contentHash: await hash(), language: "en", answer } })
const missing = async (who: typeof amara) =>
  (await who.call(contracts.getAcknowledgements, { params })).missing.map(({ name }) => name)

beforeAll(async () => {
  params = { id: (await ewa.call(draftStandard, { body: words })).id }
  await ewa.call(contracts.writeCheck, { params, body: { check } })
})

test("a draft is asked of nobody, and a standard in force only when its steward asks", async () => {
  const asking = { params, body: { dueOn: "2026-12-24" } }
  expect((await ewa.ask(contracts.requestAcknowledgement, asking)).status).toBe(404)
  await ewa.call(publishStandard, { params })
  expect(await toRead()).toEqual([])
  await ewa.call(contracts.requestAcknowledgement, asking)
  expect(await toRead()).toMatchObject([
    { id: params.id, dueOn: "2026-12-24", before: null, version: { number: 1, title: "Own it" } },
  ])
})

test("the check is asked without telling which answer is right", async () => {
  const [standard] = await toRead()
  expect(standard?.check).toMatchObject({ question: check.question, answers: check.answers })
  expect(JSON.stringify(standard)).not.toContain("right")
})

test("a click proves nothing: a wrong answer, or none, is refused and written down nowhere", async () => {
  for (const answer of [0, null]) expect((await yes(amara, answer)).body).toMatchObject({ code: "wrong-answer" })
  expect(await house.ctx.db.selectFrom("standards_acknowledgement").select("id").execute()).toEqual([])
})

test("a yes is kept once, with the version, the hash of its words, the language and the way it was said", async () => {
  for (const { status } of [await yes(amara), await yes(amara)]) expect(status).toBe(200)
  expect(await toRead()).toEqual([])
  const { body } = await ewa.ask(contracts.acknowledgementsCsv, { params })
  const lines = String(body).trim().split("\r\n")
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(`Amara Okafor,,North,Own it,1,${await hash()},en,session,`)
})

test("the yes to a wording that was replaced meanwhile is refused", async () => {
  const contentHash = "0".repeat(64)
  const body = { contentHash, language: "en", answer: 1 }
  expect((await bruno.ask(contracts.acknowledgeStandard, { params, body })).body).toMatchObject({
    code: "standard-rewritten",
  })
})

test("a lead sees who of their own is missing, a steward everybody, a member nobody", async () => {
  expect(await missing(bruno)).toEqual(["Bruno Reis"])
  expect(await missing(dana)).toEqual(["Chidi Eze", "Dana Novak"])
  expect(await missing(ewa)).toHaveLength(6)
  expect((await amara.ask(contracts.getAcknowledgements, { params })).status).toBe(403)
  const { units: counted } = await ewa.call(contracts.getAcknowledgements, { params })
  expect(counted.find(({ unit }) => unit.id === units.north)).toMatchObject({ people: 2, acknowledged: 1 })
})

test("a small edit asks nobody again; one to read again asks everybody, and shows what they said yes to before", async () => {
  const smaller = { ...words, why: "Nobody should have to tell it twice, ever." }
  await ewa.call(rewriteStandard, { params, body: smaller })
  expect(await toRead()).toEqual([])
  await ewa.call(rewriteStandard, { params, body: { ...smaller, title: "Own it to the end", readAgain: true } })
  expect(await toRead()).toMatchObject([
    { version: { number: 3, title: "Own it to the end" }, before: { number: 1, title: "Own it" } },
  ])
})

test("those who are missing are reminded by mail, once within three days, by whoever leads them", async () => {
  expect(await bruno.call(contracts.remindToRead, { params })).toEqual({ reminded: 2 })
  expect(await bruno.call(contracts.remindToRead, { params })).toEqual({ reminded: 0 })
  expect(await ewa.call(contracts.remindToRead, { params })).toEqual({ reminded: 5 })
  const mails = await house.ctx.db
    .selectFrom("platform_mail")
    .select(["recipient", "subject"])
    .where("purpose", "=", "standard-reminder")
    .execute()
  expect(mails).toHaveLength(7)
  expect(mails).toContainEqual({ recipient: "amara@harbour.example", subject: "To read: Own it to the end" })
  house.clock.advance(4 * 24 * 3_600_000)
  expect(await bruno.call(contracts.remindToRead, { params })).toEqual({ reminded: 2 })
})

test("a team reads it together: each says yes on one tablet by name and PIN, without signing in", async () => {
  await bruno.call(setPin, { params: { id: amara.id }, body: { pin: "8351" } })
  await bruno.call(setMyPin, { body: { pin: "2705" } })
  await bruno.call(registerDevice, { body: { name: "Counter", unitId: units.north } })
  await bruno.call(signInWithPin, { body: { personId: bruno.id, pin: "2705" } })
  const round = await bruno.call(contracts.getReadingRound, { params })
  expect(round.team).toEqual([
    { id: amara.id, name: "Amara Okafor", hasPin: true, acknowledged: false },
    { id: bruno.id, name: "Bruno Reis", hasPin: true, acknowledged: false },
  ])
  const said = (pin: string, personId = amara.id) => ({
    params,
    body: { personId, pin, contentHash: round.version.contentHash, language: "pt", answer: 1 },
  })
  expect((await bruno.ask(contracts.acknowledgeInRound, said("1111"))).body).toMatchObject({
    code: expect.stringMatching(/^wrong-pin/),
  })
  expect((await bruno.ask(contracts.acknowledgeInRound, said("8351", chidi.id))).body).toMatchObject({
    code: expect.stringMatching(/^wrong-pin/),
  })
  await bruno.call(contracts.acknowledgeInRound, said("8351"))
  expect(await toRead(amara)).toEqual([])
  expect(await toRead(bruno)).toHaveLength(1)
  const after = await bruno.call(contracts.getReadingRound, { params })
  expect(after.team.map(({ acknowledged }) => acknowledged)).toEqual([true, false])
})

test("on a device that is not the team's, nobody can say yes for others", async () => {
  expect((await dana.ask(contracts.getReadingRound, { params })).body).toMatchObject({ code: "not-a-shared-device" })
})

test("the program itself can neither change nor take away what was said", async () => {
  for (const attempt of [
    sql`update standards_acknowledgement set language = 'fr'`,
    sql`delete from standards_acknowledgement`,
    sql`update standards_check set right_answer = 0`,
  ])
    await expect(attempt.execute(house.ctx.db)).rejects.toThrow(/permission denied/)
})

test("a standard that was drafted with its question asks it of the first who read it", async () => {
  const { id } = await ewa.call(draftStandard, { body: { ...words, title: "Greet first", check } })
  await ewa.call(publishStandard, { params: { id } })
  await ewa.call(contracts.requestAcknowledgement, { params: { id }, body: { dueOn: null } })
  const standard = (await toRead()).find((one) => one.id === id)
  expect(standard?.check).toMatchObject({ question: check.question, answers: check.answers })
  const say = (answer: number | null) =>
    amara.ask(contracts.acknowledgeStandard, {
      params: { id },
      body: { contentHash: standard?.version.contentHash ?? "", language: "en", answer },
    })
  expect((await say(null)).body).toMatchObject({ code: "wrong-answer" })
  expect((await say(1)).status).toBe(200)
})
