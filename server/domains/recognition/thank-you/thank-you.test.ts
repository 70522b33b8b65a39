import { beforeAll, describe, expect, test } from "vitest"
import {
  confirmProposal,
  getKudos,
  giveKudos,
  listKudos,
  listMyThanks,
  listProposals,
  setAsideProposal,
} from "#contracts/recognition.ts"
import { switchThankYouPage } from "#contracts/thank-you.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { visitThankYouPage } from "#tests/support/thank-you-page.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { listKudosOfUnits } from "../kudos-of-units.ts"
import { listRecentKudos } from "../kudos-queries.ts"
import { forgetOldAddresses } from "./thank-you.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, chidi, dana, ewa, units } = await openBank(house)
const { open, send, kept } = visitThankYouPage(house)
await ewa.call(switchThankYouPage, { params: { id: units.company }, body: { open: true } })

const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] as string
const latest = async (by: typeof amara) => (await by.call(listProposals, {})).items[0]
const confirm = async (by: typeof amara, choice: { people?: string[]; unit?: boolean }) => {
  const { id } = (await latest(by)) ?? { id: "" }
  return by.call(confirmProposal, { params: { id }, body: { people: [], ...choice } })
}

describe("thanks to somebody by name", () => {
  const words = "Amara found my lost card. Mr Gerald Thompson sends his greetings."

  test("come once however often they are sent, and wait for who is named, their lead and a steward", async () => {
    const { body } = await open("?unit=north")
    const fields = { key: keyIn(body), unit: "north", words, named: "amara", shown: "named", name: "Rosa Vidal" }
    const sent = await Promise.all([send(fields), send(fields), send(fields)])
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(sent[0]?.body).toContain("Thank you for taking the time")
    expect(await kept()).toHaveLength(1)
    expect(await latest(amara)).toMatchObject({
      candidates: [{ name: "Amara Okafor" }],
      responseId: null,
      thankYou: { customer: "Rosa Vidal", named: "amara", shown: "named" },
      may: { decide: false },
    })
    expect(await latest(bruno)).toMatchObject({ may: { decide: true } })
    expect(await latest(chidi)).toBeUndefined()
    expect(await latest(dana)).toBeUndefined()
  })

  test("hang on the board with the customer's name, and with nobody else's", async () => {
    const { id } = await confirm(bruno, { people: [amara.id] })
    const shown = await chidi.call(getKudos, { params: { id } })
    expect(shown).toMatchObject({ fromCustomer: true, from: null, customer: "Rosa Vidal", withheld: false })
    expect(shown.words).toContain("Amara found my lost card.")
    expect(shown.words).not.toMatch(/Gerald|Thompson/)
    expect((await chidi.call(listKudos, { query: { from: "customer" } })).items.map((one) => one.id)).toContain(id)
  })

  test("leave the customer's name out where they want it out", async () => {
    await send({ unit: "north", words: "Bruno was so patient.", shown: "unnamed", name: "Rosa Vidal" })
    const { id } = await confirm(bruno, { people: [bruno.id] })
    expect((await chidi.call(getKudos, { params: { id } })).customer).toBeNull()
    expect((await bruno.call(getKudos, { params: { id } })).customer).toBe("Rosa Vidal")
  })
})

test("what everyone here may read is told, and marked as for here only", async () => {
  const recent = await listRecentKudos(house.ctx, units.north, new Date("2026-01-01T00:00:00Z"))
  expect(recent.length).toBeGreaterThan(0)
  expect(recent.every(({ forHereOnly }) => forHereOnly)).toBe(true)
  await bruno.call(giveKudos, { body: { people: [amara.id], words: "Thank you for the early shift." } })
  expect((await listRecentKudos(house.ctx, units.north, new Date("2026-01-01T00:00:00Z")))[0]?.forHereOnly).toBe(false)
})

describe("thanks that are for those thanked alone", () => {
  let id: string
  beforeAll(async () => {
    await send({ unit: "south", words: "Chidi held my hand when I fainted.", shown: "withheld", name: "Ivo Reis" })
    id = (await confirm(dana, { people: [chidi.id] })).id
  })

  test("are heard by them and by who leads them", async () => {
    for (const one of [chidi, dana, ewa])
      expect(await one.call(getKudos, { params: { id } })).toMatchObject({
        words: "Chidi held my hand when I fainted.",
        customer: "Ivo Reis",
        withheld: true,
      })
    expect((await chidi.call(listMyThanks, {})).items[0]).toMatchObject({ id, customer: "Ivo Reis" })
  })

  test("hang on the board for everyone else without a word or a name", async () => {
    const { items } = await amara.call(listKudos, { query: {} })
    const shown = items.find((one) => one.id === id)
    expect(shown).toMatchObject({ words: null, customer: null, withheld: true, people: [{ name: "Chidi Eze" }] })
    expect(JSON.stringify(shown)).not.toMatch(/fainted|Ivo/)
  })

  test("go nowhere else: no line-up, no screen on the wall, no mail", async () => {
    const since = new Date("2026-01-01T00:00:00Z")
    expect((await listRecentKudos(house.ctx, null, since)).map((one) => one.id)).not.toContain(id)
    expect((await listKudosOfUnits(house.ctx, [units.south], since)).map((one) => one.id)).not.toContain(id)
    const trace = await amara.request("GET", `/api/trace/kudos/${id}`)
    expect(trace.status).toBe(200)
    expect(trace.body).toContain("Chidi Eze")
    expect(trace.body).not.toMatch(/fainted|Ivo/)
  })
})

test("a name that two bear is a question for who leads them", async () => {
  const other = await addPerson(house.ctx, {
    name: "Amara Diallo",
    email: null,
    employeeNumber: "77",
    unitId: units.north,
    job: "Adviser",
    role: "member",
  })
  await send({ unit: "north", words: "She was so kind.", named: "Amara", shown: "unnamed" })
  const asked = await latest(bruno)
  expect(asked?.candidates.map(({ name }) => name)).toEqual(["Amara Diallo", "Amara Okafor"])
  const id = asked?.id as string
  const own = await amara.ask(confirmProposal, { params: { id }, body: { people: [other] } })
  expect(own.body).toMatchObject({ code: "only-oneself" })
  await bruno.call(confirmProposal, { params: { id }, body: { people: [other] } })
})

describe("thanks that name nobody we know", () => {
  test("go to the team, or to whom of it the lead says that was meant, and to nobody of another team", async () => {
    await send({
      unit: "north",
      words: "Everybody was lovely.",
      named: "the tall one with the beard",
      shown: "unnamed",
    })
    expect(await latest(amara)).toBeUndefined()
    const asked = await latest(bruno)
    expect(asked).toMatchObject({
      candidates: [],
      unit: { name: "North" },
      thankYou: { named: "the tall one with the beard" },
    })
    const id = asked?.id as string
    const wrong = await bruno.ask(confirmProposal, { params: { id }, body: { people: [chidi.id] } })
    expect(wrong.body).toMatchObject({ code: "not-a-candidate" })
    expect((await bruno.ask(confirmProposal, { params: { id }, body: { people: [] } })).status).toBe(400)
    const before = (await amara.call(listMyThanks, {})).count
    const kudos = await bruno.call(confirmProposal, { params: { id }, body: { people: [], unit: true } })
    expect(await chidi.call(getKudos, { params: kudos })).toMatchObject({ people: [], units: [{ name: "North" }] })
    expect((await amara.call(listMyThanks, {})).count).toBe(before + 1)
  })

  test("written for the whole organisation wait for a steward", async () => {
    await send({ words: "Wherever I go in your bank, people are kind.", shown: "unnamed" })
    expect(await latest(ewa)).toMatchObject({ unit: { id: units.company }, candidates: [] })
    expect((await latest(bruno))?.unit?.id).not.toBe(units.company)
    await ewa.call(setAsideProposal, { params: { id: (await latest(ewa))?.id as string } })
  })
})

describe("an address", () => {
  const email = "rosa@customers.example"

  test("is used once, to say that the thanks arrived, and forgotten", async () => {
    const { body } = await send({
      unit: "north",
      lang: "es",
      words: "Bruno lo resolvió todo.",
      named: "Bruno",
      shown: "unnamed",
      email,
    })
    expect(body).toContain("Le escribiremos cuando haya llegado.")
    expect(await mailsTo(house, email)).toEqual([])
    await confirm(bruno, { people: [bruno.id] })
    expect(await mailsTo(house, email)).toMatchObject([
      {
        purpose: "thank-you-arrived",
        subject: "Su agradecimiento ha llegado · Harbour Bank",
        body_text: expect.stringContaining("sus palabras han llegado: Bruno."),
      },
    ])
    expect((await kept()).at(-1)).toMatchObject({ email: null, told_at: house.clock.now() })
  })

  test("is forgotten when the thanks are set aside, and when nobody has answered them in half a year", async () => {
    await send({ unit: "north", words: "Bruno again.", shown: "unnamed", email })
    await bruno.call(setAsideProposal, { params: { id: (await latest(bruno))?.id as string } })
    expect((await kept()).at(-1)?.email).toBeNull()
    await send({ unit: "north", words: "Bruno once more.", shown: "unnamed", email })
    await forgetOldAddresses(house.ctx)
    expect((await kept()).at(-1)?.email).toBe(email)
    house.clock.advance(181 * 86_400_000)
    await forgetOldAddresses(house.ctx)
    expect((await kept()).at(-1)?.email).toBeNull()
    expect(await mailsTo(house, email)).toHaveLength(1)
    house.clock.set("2026-03-03T10:00:00Z")
  })
})
