import { expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, ewa, units } = await openBank(house)

let customers = 0
async function openCase() {
  customers += 1
  const email = `customer${customers}@customers.example`
  const customer = { name: "Rosa Lima", email, language: "pt-BR" }
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: units.north, customer },
  })
  return { id, email }
}
const look = (id: string, body: { words: string; asks?: boolean }) =>
  bruno.call(contracts.previewReply, { params: { id }, body })
const mailsOf = async (email: string) => (await mailsTo(house, email)).map(({ body_text }) => body_text)

test("what was shown is what goes, word for word: a reply, the question, a final answer", async () => {
  const { id, email } = await openCase()
  const reply = await look(id, { words: " I am sorry. \n" })
  expect(reply).toMatchObject({ to: email, toName: "Rosa Lima", language: "pt", from: null })
  const words = " I am sorry. \n"
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words, seen: reply.seen } })
  const question = await look(id, { words: "", asks: true })
  await bruno.call(contracts.askCustomer, { params: { id }, body: { seen: question.seen } })
  expect(new Set(await mailsOf(email))).toEqual(new Set([reply.text, question.text]))

  const other = await openCase()
  const final = { how: "disagreed" as const, reason: "Both fees are due.", appeal: "Write back." }
  const answer = await look(other.id, { words: `${final.reason}\n\n${final.appeal}` })
  await ewa.call(contracts.closeCase, { params: { id: other.id }, body: { ...final, seen: answer.seen } })
  expect(await mailsOf(other.email)).toEqual([answer.text])
})

test("a mail in another language than its customer's is shown with both; one in theirs, or too short to tell, is not", async () => {
  const { id } = await openCase()
  const told = async (words: string) => (await look(id, { words })).otherLanguage
  expect(await told("We are sorry. The second fee goes back to your account today.")).toEqual({
    theirs: "pt-BR",
    words: "en",
    lines: null,
  })
  expect(await told("Lamentamos muito. A segunda taxa volta hoje para a sua conta.")).toBeNull()
  expect(await told("OK!")).toBeNull()
})

test("where no mail is written in the customer's language, the lines that are added are told too", async () => {
  const customer = { name: "Piet Smit", email: "piet@customers.example", language: "nl" }
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Card lost", unitId: units.north, customer },
  })
  expect(
    (await look(id, { words: "Het spijt ons. De nieuwe kaart is onderweg naar uw adres." })).otherLanguage,
  ).toEqual({
    theirs: "nl",
    words: null,
    lines: "en",
  })
})

test("an hour later it is still the same mail, though its link to the page is a new one", async () => {
  const { id } = await openCase()
  const { seen } = await look(id, { words: "It is on its way." })
  house.clock.advance(3_600_000)
  expect(await look(id, { words: "It is on its way." })).toMatchObject({ seen })
})

test("other words, another address or another question than was shown go nowhere, and the refusal says so", async () => {
  const { id, email } = await openCase()
  const { seen } = await look(id, { words: "It is on its way." })
  const refused = { status: 409, body: { code: "not-as-seen" } }
  const send = (words: string) => bruno.ask(contracts.writeToCustomer, { params: { id }, body: { words, seen } })
  expect(await send("It is on its way!")).toMatchObject(refused)
  expect(
    await bruno.ask(contracts.askCustomer, { params: { id }, body: { words: "It is on its way.", seen } }),
  ).toMatchObject(refused)
  await house.ctx.db
    .updateTable("customers_customer")
    .set({ email: "elsewhere@customers.example" })
    .where("email", "=", email)
    .execute()
  expect(await send("It is on its way.")).toMatchObject(refused)
  expect([...(await mailsOf(email)), ...(await mailsOf("elsewhere@customers.example"))]).toEqual([])
  expect((await bruno.call(contracts.getCase, { params: { id } })).messages).toEqual([])
})
