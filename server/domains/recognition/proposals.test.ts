import { beforeAll, describe, expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import {
  confirmProposal,
  listKudos,
  listMyThanks,
  listProposals,
  setAsideProposal,
  withdrawKudos,
} from "#contracts/recognition.ts"
import { takeResponse } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { addPerson } from "../people/persons/add-person.ts"
import { proposeKudos } from "./propose-kudos.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa, farid, units } = await openBank(house)
const survey = await openSurvey(ewa)

/** A glad customer answers about a branch. Returns the id of the answer. */
async function customerSays(words: string, unit: string | null = "north", recommend = 10): Promise<string> {
  const { id } = await house.stranger().call(takeResponse, {
    params: { slug: survey.slug },
    body: { answers: { recommend, words }, ...(unit && { unit }) },
  })
  await house.drain()
  return id as string
}

/** What waits for somebody because of this answer. */
const waiting = async (by: typeof amara, responseId: string) =>
  (await by.call(listProposals, {})).items.find((proposal) => proposal.responseId === responseId)

describe("a glad comment that names one of us", () => {
  let answer: string
  let proposal: string
  beforeAll(async () => {
    answer = await customerSays("Amara was wonderful, she found my lost card. Mr Gerald Thompson sends his greetings.")
    proposal = (await waiting(bruno, answer))?.id as string
  })

  test("waits for the person, their lead and a steward, and for nobody else", async () => {
    expect(await waiting(bruno, answer)).toMatchObject({
      candidates: [{ name: "Amara Okafor", job: "Teller", unit: { name: "North" } }],
      unit: { name: "North" },
    })
    expect(await waiting(amara, answer)).toBeDefined()
    expect(await waiting(ewa, answer)).toBeDefined()
    expect(await waiting(dana, answer)).toBeUndefined()
    expect(await waiting(chidi, answer)).toBeUndefined()
  })

  test("is proposed once, however often the event comes", async () => {
    await proposeKudos(house.ctx, [answer])
    expect((await bruno.call(listProposals, {})).items.filter(({ responseId }) => responseId === answer)).toHaveLength(
      1,
    )
  })

  test("is not on the board before it is confirmed, and cannot be confirmed from outside or for another", async () => {
    expect((await amara.call(listKudos, {})).items).toEqual([])
    const confirm = (by: typeof amara, people: string[]) =>
      by.ask(confirmProposal, { params: { id: proposal }, body: { people } })
    expect((await dana.ask(setAsideProposal, { params: { id: proposal } })).status).toBe(404)
    expect((await confirm(dana, [amara.id])).status).toBe(404)
    expect((await confirm(bruno, [chidi.id])).body).toMatchObject({ status: 409, code: "not-a-candidate" })
  })

  test("becomes one kudos when two confirm it at once and one of them taps twice", async () => {
    const confirm = (by: typeof amara) =>
      by.call(confirmProposal, { params: { id: proposal }, body: { people: [amara.id] } })
    const ids = (await Promise.all([confirm(bruno), confirm(amara), confirm(bruno)])).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
    const { items } = await chidi.call(listKudos, { query: { from: "customer" } })
    expect(items).toMatchObject([{ id: ids[0], fromCustomer: true, from: null, people: [{ name: "Amara Okafor" }] }])
    expect((await amara.call(listMyThanks, {})).count).toBe(1)
    expect(await waiting(bruno, answer)).toBeUndefined()
  })

  test("shows the praised name, and no other name of the comment", async () => {
    const { words } = (await chidi.call(listKudos, {})).items[0] as { words: string }
    expect(words).toContain("Amara was wonderful")
    expect(words).not.toMatch(/Gerald|Thompson/)
  })
})

describe("a name that two bear", () => {
  let answer: string
  let otherAmara: string
  beforeAll(async () => {
    otherAmara = await addPerson(house.ctx, {
      name: "Amara Diallo",
      email: null,
      employeeNumber: "77",
      unitId: units.north,
      job: "Adviser",
      role: "member",
    })
    answer = await customerSays("Amara was so kind and patient, thank you!")
  })

  test("is a question, which one of them can answer only for themselves", async () => {
    const asked = await waiting(amara, answer)
    expect(asked?.candidates.map(({ name }) => name)).toEqual(["Amara Diallo", "Amara Okafor"])
    const id = asked?.id as string
    const forAnother = await amara.ask(confirmProposal, { params: { id }, body: { people: [otherAmara] } })
    expect(forAnother.body).toMatchObject({ status: 403, code: "only-oneself" })
    expect((await amara.ask(setAsideProposal, { params: { id } })).status).toBe(403)
    await bruno.call(confirmProposal, { params: { id }, body: { people: [otherAmara] } })
  })
})

describe("set aside", () => {
  test("by a lead, a proposal is gone, stays gone, and can no longer be confirmed", async () => {
    const answer = await customerSays("Bruno was great and very helpful, thank you!")
    const id = (await waiting(bruno, answer))?.id as string
    await bruno.call(setAsideProposal, { params: { id } })
    await bruno.call(setAsideProposal, { params: { id } })
    await proposeKudos(house.ctx, [answer])
    expect(await waiting(bruno, answer)).toBeUndefined()
    const late = await bruno.ask(confirmProposal, { params: { id }, body: { people: [bruno.id] } })
    expect(late.body).toMatchObject({ status: 409, code: "set-aside" })
  })

  test("comes too late once the thanks are on the board", async () => {
    const answer = await customerSays("Bruno was great and very helpful, thank you again!")
    const id = (await waiting(bruno, answer))?.id as string
    await bruno.call(confirmProposal, { params: { id }, body: { people: [bruno.id] } })
    const late = await ewa.ask(setAsideProposal, { params: { id } })
    expect(late.body).toMatchObject({ status: 409, code: "on-the-board" })
  })
})

test("without a unit, the whole organisation is looked through; who reaches the person decides", async () => {
  const answer = await customerSays("Chidi was fantastic, such a friendly man!", null)
  expect((await waiting(dana, answer))?.candidates).toMatchObject([{ name: "Chidi Eze" }])
  expect(await waiting(farid, answer)).toBeDefined()
  expect(await waiting(bruno, answer)).toBeUndefined()
})

test("nothing is proposed from an unhappy answer, nor where nobody of ours is named", async () => {
  for (const [words, recommend] of [
    ["Amara was lovely, but I waited two hours and you lost my papers.", 1],
    ["Everybody was lovely and kind, thank you!", 10],
    ["Zebedee was wonderful, thank you!", 10],
  ] as const)
    expect(await waiting(ewa, await customerSays(words, "north", recommend))).toBeUndefined()
})

test("Trace walks from the kudos to who is thanked and back, and not to what was withdrawn", async () => {
  const { items } = await ewa.call(listKudos, { query: { from: "customer", person: amara.id } })
  const id = items[0]?.id as string
  const { nodes, links } = await ewa.call(getTrace, { params: { kind: "kudos", id } })
  expect(nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["kudos", "person"]))
  expect(links).toContainEqual({ from: { kind: "kudos", id }, verb: "thanked", to: { kind: "person", id: amara.id } })
  const back = await ewa.call(getTrace, { params: { kind: "person", id: amara.id } })
  expect(back.nodes.map((node) => node.id)).toContain(id)
  await bruno.call(withdrawKudos, { params: { id } })
  expect((await ewa.ask(getTrace, { params: { kind: "kudos", id } })).status).toBe(404)
})
