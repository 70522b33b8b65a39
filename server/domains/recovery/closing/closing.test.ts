import { describe, expect, test } from "vitest"
import { readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { takeResponses } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { countLaterAnswers } from "./count-later-answers.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, ewa, farid, grace } = cast
const form = { "content-type": "application/x-www-form-urlencoded" }
const day = 86_400_000

let customers = 0
async function unhappy(subject = "Wants the fee back") {
  customers += 1
  const email = `customer${customers}@customers.example`
  const customer = { name: "Rosa Vidal", email, language: "en" }
  const { id } = await amara.call(contracts.openCase, { body: { subject, unitId: cast.units.north, customer } })
  return { id, email }
}
const answerFinally = (id: string, by = ewa, how: "disagreed" | "abuse" = "disagreed") =>
  by.call(contracts.closeCase, {
    params: { id },
    body: { how, reason: "The fee is in the contract.", appeal: "Write to us on this page." },
  })
async function pageOf(email: string) {
  await house.drain()
  return linkIn((await mailsTo(house, email))[0])
}
const write = async (email: string, words: string) =>
  house.stranger().request("POST", await pageOf(email), `words=${encodeURIComponent(words)}`, form)
const read = (id: string, by = ewa) => by.call(contracts.getCase, { params: { id } })

describe("a final answer", () => {
  test("is told to the customer, by mail and on their page, with the reason and the way to appeal", async () => {
    const { id, email } = await unhappy()
    await answerFinally(id)
    const page = await house.stranger().request("GET", await pageOf(email))
    for (const part of [(await mailsTo(house, email))[0]?.body_text, page.body]) {
      expect(part).toContain("The fee is in the contract.")
      expect(part).toContain("Write to us on this page.")
    }
    expect(await read(id)).toMatchObject({ closure: "disagreed", closureAppeal: "Write to us on this page." })
  })

  test("needs its way of appeal: without one it is not given", async () => {
    const { id } = await unhappy()
    const bare = { how: "disagreed", reason: "No.", appeal: " " } as const
    expect((await ewa.ask(contracts.closeCase, { params: { id }, body: bare })).status).toBe(400)
  })

  test("that is appealed against opens again, for somebody who has neither owned nor closed it, once however often it is sent", async () => {
    const { id, email } = await unhappy()
    await answerFinally(id, ewa)
    await write(email, "The contract says nothing of it.")
    await write(email, "The contract says nothing of it.")
    const open = await read(id)
    expect(open).toMatchObject({ state: "open", closureReason: null })
    expect(["Bruno Reis", "Ewa Lind"]).not.toContain(open.owner.name)
    expect(open.appeals).toMatchObject([
      { against: "disagreed", reason: "The fee is in the contract.", to: { name: open.owner.name } },
    ])
  })

  test("stands after two appeals, each looked at by somebody else; what the customer writes is kept all the same", async () => {
    const { id, email } = await unhappy()
    const people = [ewa, farid, grace]
    const owners: string[] = []
    for (const words of ["Once more, please.", "And again.", "I do not give up."]) {
      const { owner } = await read(id)
      owners.push(owner.id)
      await answerFinally(id, people.find((person) => person.id !== owner.id && !owners.includes(person.id)) ?? farid)
      await write(email, words)
    }
    const stands = await read(id)
    expect(new Set(owners).size).toBe(3)
    expect(stands).toMatchObject({ state: "closed", closure: "disagreed" })
    expect(stands.appeals).toHaveLength(2)
    expect(stands.messages.at(-1)?.words).toBe("I do not give up.")
    expect((await house.stranger().request("GET", await pageOf(email))).body).toContain("the answer stands")
  })

  test("and abuse are reported apart from what was put right, with their appeals", async () => {
    const { closings, appeals, finals } = await farid.call(contracts.listClosings, { query: {} })
    expect(Object.fromEntries(closings.map(({ closure, count }) => [closure, count]))).toMatchObject({
      confirmed: 0,
      disagreed: 2,
      abuse: 0,
    })
    expect(appeals).toEqual({ made: 3, confirmed: 0, open: 1 })
    expect(finals.find(({ appeals }) => appeals === 2)).toMatchObject({
      how: "disagreed",
      reason: "The fee is in the contract.",
    })
    expect((await cast.dana.call(contracts.listClosings, { query: {} })).finals).toEqual([])
    const abuse = await unhappy("Threatens the teller")
    await answerFinally(abuse.id, ewa, "abuse")
    const after = await farid.call(contracts.listClosings, { query: { unit: cast.units.north } })
    expect(after.closings.at(-1)).toEqual({ closure: "abuse", count: 1 })
  })
})

test("how satisfied customers are after a failure stands beside those whom we had not failed, each answer once", async () => {
  const { slug } = await openSurvey(ewa, { unitId: cast.units.north })
  const say = async (emails: readonly string[], satisfied: number) => {
    const responses = emails.map((email) => ({ answers: { recommend: 9, satisfied }, customer: { email } }))
    expect((await ewa.call(takeResponses, { params: { slug }, body: { responses } })).kept).toBe(emails.length)
    await house.drain()
  }
  const failed = await Promise.all(Array.from({ length: 6 }, () => unhappy("Waited an hour")))
  const emails = failed.map(({ email }) => email)
  await say(emails, 5)
  for (const { id } of failed) await answerFinally(id)
  house.clock.advance(10 * day)
  await say(emails.slice(0, 3), 5)
  await say(emails.slice(3), 2)
  await say(
    Array.from({ length: 6 }, (_, n) => `new${n}@customers.example`),
    5,
  )
  const longAgo = new Date(house.clock.now().getTime() - 200 * day)
  await house.ctx.db
    .updateTable("recovery_case")
    .set({ closed_at: longAgo, opened_at: longAgo })
    .where("id", "=", failed[0]?.id ?? "")
    .execute()
  await say([emails[0] ?? ""], 1)
  const figure = (key: "after-recovery" | "without-failure") => farid.call(readMeasure, { params: { key }, query: {} })
  expect(await figure("after-recovery")).toMatchObject({ n: 6, value: 0.5 })
  expect(await figure("without-failure")).toMatchObject({ n: 6, value: 1 })
  const told = await house.ctx.db.selectFrom("recovery_later_answer").select("response_id").execute()
  await countLaterAnswers(
    house.ctx,
    told.map(({ response_id }) => response_id),
  )
  expect(await figure("after-recovery")).toMatchObject({ n: 6 })
  const { after } = await farid.call(contracts.listClosings, { query: {} })
  expect(after).toMatchObject({ recovered: { value: 0.5, n: 6 }, without: { value: 1, n: 6 } })
  expect(after.difference?.value).toBeCloseTo(-0.5)
}, 120_000)
